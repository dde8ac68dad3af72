import {
  AdminApplicationPage,
  type AdminApplicationQuery,
  AdminApplicationSummary,
  type ApplicationStatusInput,
  fillPath,
  paths,
  toSearchParams,
} from '@fractional-embed/contract';
import type { Store } from '../store/store.js';
import { type Call, undefinedFor } from './call-host.js';
import type { ByCommandLine } from './direct-access.js';

/** What the command line does with what people sent. Undefined: there is none of that id. */
export interface ApplicationsAccess {
  applications(query: AdminApplicationQuery): Promise<AdminApplicationPage>;
  setStatus(id: string, input: ApplicationStatusInput): Promise<AdminApplicationSummary | undefined>;
}

export function directApplications(store: Store, now: () => Date, by: ByCommandLine): ApplicationsAccess {
  return {
    async applications(query) {
      const { data, next } = await store.applications.list(query);
      return { data, nextCursor: next === null ? null : String(next) };
    },
    setStatus: (id, input) =>
      by('setApplicationStatus', id, (note) => {
        note.details = { status: input.status };
        return store.applications.setStatus(id, input, now());
      }),
  };
}

export function remoteApplications(call: Call): ApplicationsAccess {
  const ofApplication = undefinedFor('application-not-found');
  return {
    applications: (query) => call('GET', `${paths.adminApplications}?${toSearchParams(query)}`, AdminApplicationPage),
    setStatus: (id, input) =>
      ofApplication(call('PUT', fillPath(paths.adminApplicationStatus, { id }), AdminApplicationSummary, input)),
  };
}
