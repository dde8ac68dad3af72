import { ApplicationFormInput } from '@fractional-embed/contract';
import { listAsAdmin, putAsAdmin } from '../boards/admin-boards.js';
import { runImport } from '../imports/run-import.js';
import type { Store } from '../store/store.js';
import { directApplications } from './applications-access.js';
import { byCommandLine } from './by-command-line.js';
import { directDelivery } from './delivery-access.js';
import { directExports } from './export-access.js';
import type { HostAccess } from './host-access.js';
import { directOperator } from './operator-access.js';

/** The store itself, which nobody else holds now. */
export function directAccess(store: Store, { dataDir, publicUrl }: { dataDir: string; publicUrl: string }): HostAccess {
  const now = () => new Date();
  const by = byCommandLine(store, now);
  return {
    ...directDelivery(store, now, by),
    ...directOperator(store, now, by),
    ...directApplications({ store, dataDir, now, by }),
    ...directExports({ store, publicUrl, now, by }),
    boards: () => listAsAdmin(store),
    putBoard: (slug, input) =>
      by('putBoard', slug, async (note) => {
        const { board, details } = await putAsAdmin(store, slug, { input, now: now() });
        note.details = details;
        return board;
      }),
    removeBoard: (slug, options) => by('removeBoard', slug, () => store.boards.remove(slug, options)),
    import: (input) =>
      by('importJobs', input.board, (note) => {
        if (input.dryRun) note.details = { dryRun: true };
        return runImport({ store, now }, input);
      }),
    jobs: (query) => store.jobs.list(query, now()),
    closeJob: (idOrSlug) => by('closeJob', idOrSlug, () => store.jobs.close(idOrSlug, now())),
    form: async (idOrSlug) => (await store.jobs.findAnywhere(idOrSlug, now()))?.application,
    putForm: (idOrSlug, form) =>
      by('putJobApplication', idOrSlug, () => store.jobs.putForm(idOrSlug, ApplicationFormInput.parse(form), now())),
    close: () => store.close(),
  };
}
