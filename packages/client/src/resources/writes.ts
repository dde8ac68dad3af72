import type { Settings } from '../options.js';
import { type ApplicationsResource, applications } from './applications.js';
import { type SubscriptionsResource, subscriptions } from './subscriptions.js';
import { type UploadsResource, uploads } from './uploads.js';

/** Everything that sends something. */
export interface Writes {
  readonly applications: ApplicationsResource;
  readonly uploads: UploadsResource;
  readonly subscriptions: SubscriptionsResource;
}

export function writes(settings: Settings, board: string): Writes {
  return {
    applications: applications(settings, board),
    uploads: uploads(settings, board),
    subscriptions: subscriptions(settings, board),
  };
}
