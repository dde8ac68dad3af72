// What a page loads, twice: the client as pages have it, and somebody who uses it.
import {
  createApplications,
  createKey,
  createUploads,
  isApiError,
  isNotConfirmedError,
} from '../../packages/client/dist/apply.js';

export { visit } from './visit.mjs';

/** @type {import('./visit.mjs').Copy} */
export const copy = {
  open: (options) => ({ applications: createApplications(options), uploads: createUploads(options) }),
  ...{ createKey, isApiError, isNotConfirmedError },
};
