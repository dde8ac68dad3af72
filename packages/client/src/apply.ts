import type { ClientOptions } from './options.js';
import { type ApplicationsResource, applications } from './resources/applications.js';
import { type UploadsResource, uploads } from './resources/uploads.js';
import { parseOptions } from './settings.js';

export type {
  Answer,
  ApplicationInput,
  ApplicationReceipt,
  ApplicationStatus,
  ConsentGiven,
  FormToken,
  RateExpectation,
  Upload,
} from '@fractional-embed/contract';
export { isApiError } from './errors/guards.js';
export { isFileTooLargeError, isNotConfirmedError } from './errors/write-guards.js';
export { withLock } from './one-tab.js';
export type { ApplicationsResource, SentApplication } from './resources/applications.js';
export type { UploadOptions, UploadsResource } from './resources/uploads.js';
export { createKey } from './writes/key.js';
export type { KeyedOptions, SendingState, WriteOptions } from './writes/write-options.js';

/**
 * Applying alone, for pages that show jobs first and load this when somebody applies: the same as `createClient` has as
 * `client.applications`.
 *
 * @throws TypeError that names the option which is missing or can't be.
 */
export function createApplications(options: ClientOptions): ApplicationsResource {
  return applications(parseOptions(options), options.board);
}

/**
 * Uploading alone: the same as `client.uploads`.
 *
 * @throws TypeError that names the option which is missing or can't be.
 */
export function createUploads(options: ClientOptions): UploadsResource {
  return uploads(parseOptions(options), options.board);
}
