import type { Log } from '../log.js';
import type { Store } from '../store/store.js';

const mostNamed = 5;

/** Receipts can't say whom to ask for an erasure where a board has nobody to be told. */
export async function warnOfNoContact({ boards }: Pick<Store, 'boards'>, log: Log): Promise<void> {
  const slugs = (await boards.list()).map(({ slug }) => slug);
  const settings = await Promise.all(slugs.map(async (slug) => ({ slug, ...(await boards.settings(slug)) })));
  const silent = settings.filter(({ notifyEmail }) => notifyEmail === null).map(({ slug }) => slug);
  if (silent.length === 0) return;
  const named = silent.slice(0, mostNamed).join(', ') + (silent.length > mostNamed ? ', …' : '');
  log.write('warn', `No contact for erasure requests on ${named}: boards put SLUG --notify EMAIL names one`, {
    count: silent.length,
  });
}
