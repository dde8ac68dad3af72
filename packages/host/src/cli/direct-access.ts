import { ApplicationFormInput } from '@fractional-embed/contract';
import { runImport } from '../imports/run-import.js';
import type { Store } from '../store/store.js';
import { directDelivery } from './delivery-access.js';
import type { HostAccess } from './host-access.js';

/** The store itself, which nobody else holds now. */
export function directAccess(store: Store): HostAccess {
  const now = () => new Date();
  return {
    ...directDelivery(store, now),
    boards: () => store.boards.list(),
    putBoard: (slug, input) => store.boards.put(slug, input, now()),
    removeBoard: (slug, options) => store.boards.remove(slug, options),
    import: (input) => runImport({ store, now }, input),
    jobs: (query) => store.jobs.list(query, now()),
    closeJob: (idOrSlug) => store.jobs.close(idOrSlug, now()),
    putForm: (idOrSlug, form) => store.jobs.putForm(idOrSlug, ApplicationFormInput.parse(form), now()),
    close: () => store.close(),
  };
}
