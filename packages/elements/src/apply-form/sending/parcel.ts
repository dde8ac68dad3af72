import type { Job } from '@fractional-embed/client/lite';
import type { Field } from '../../form/field.js';
import type { Application } from '../application.js';
import type { SendingLanguage } from './sending-language.js';

/** An application with everything that sending it needs to know. */
export interface Parcel {
  readonly application: Application;
  readonly baseUrl: string;
  readonly board: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly job: Job;
  readonly fields: readonly Field[];
  readonly language: SendingLanguage;
  /** Host, board and role. */
  readonly scope: string;
}
