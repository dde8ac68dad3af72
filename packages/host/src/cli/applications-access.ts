import {
  AdminApplication,
  AdminApplicationPage,
  type AdminApplicationQuery,
  AdminApplicationSummary,
  type ApplicationStatusInput,
  Erasure,
  fillPath,
  paths,
} from '@fractional-embed/contract';
import { erase, previewErasure } from '../erasure/erase.js';
import { mailFiles } from '../mail/mail-files.js';
import type { ErasureTarget } from '../store/erasure/erasure-store.js';
import type { Store } from '../store/store.js';
import type { ByCommandLine } from './by-command-line.js';
import { type Call, type ReadBytes, undefinedFor } from './call-host.js';
import { searchOf } from './search-of.js';

/** What the command line does with what people sent. Undefined: there is none of that id. */
export interface ApplicationsAccess {
  applications(query: AdminApplicationQuery): Promise<AdminApplicationPage>;
  /** In full, with who sent it. */
  application(id: string): Promise<AdminApplication | undefined>;
  applicationFile(id: string, file: string): Promise<Uint8Array | undefined>;
  setStatus(id: string, input: ApplicationStatusInput): Promise<AdminApplicationSummary | undefined>;
  /** A person, or one application, with `dryRun` only counting. */
  erase(input: ErasureTarget & { dryRun: boolean }): Promise<Erasure>;
}

export interface DirectParts {
  store: Store;
  /** Where mails are while no mail server is named. */
  dataDir: string;
  now: () => Date;
  by: ByCommandLine;
}

export function directApplications({ store, dataDir, now, by }: DirectParts): ApplicationsAccess {
  return {
    async applications(query) {
      const { data, next } = await store.applications.list(query);
      return { data, nextCursor: next === null ? null : String(next) };
    },
    application: (id) => by('getApplication', id, () => store.applications.read(id)),
    applicationFile: (id, file) =>
      by('downloadApplicationFile', id, async (note) => {
        const application = await store.applications.read(id);
        if (application?.files.every((one) => one.id !== file) ?? true) return undefined;
        note.details = { file };
        return store.uploads.read(file);
      }),
    setStatus: (id, input) =>
      by('setApplicationStatus', id, (note) => {
        note.details = { status: input.status };
        return store.applications.setStatus(id, input, now());
      }),
    erase: ({ dryRun, ...target }) =>
      by('erase', 'application' in target ? target.application : null, async (note) => {
        const parts = { erasure: store.erasure, mailFiles: mailFiles(dataDir, store.outbox), onNotCompacted: () => {} };
        const result = dryRun ? await previewErasure(parts, target) : await erase(parts, target);
        note.details = { ...result };
        return result;
      }),
  };
}

export function remoteApplications(call: Call, read: ReadBytes): ApplicationsAccess {
  const ofApplication = undefinedFor('application-not-found');
  return {
    applications: (query) => call('GET', `${paths.adminApplications}?${searchOf(query)}`, AdminApplicationPage),
    application: (id) => ofApplication(call('GET', fillPath(paths.adminApplication, { id }), AdminApplication)),
    applicationFile: (id, file) => ofApplication(read(fillPath(paths.adminApplicationFile, { id, file }))),
    setStatus: (id, input) =>
      ofApplication(call('PUT', fillPath(paths.adminApplicationStatus, { id }), AdminApplicationSummary, input)),
    erase: (input) => call('POST', paths.adminErasures, Erasure, input),
  };
}
