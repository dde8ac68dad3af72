import type { PageDeps } from './page-deps.js';

const usual = 'demo';

/** The board that our pages show: `demo` where there is one, else the first; `demo` too where there is none yet. */
export async function shownBoard({ store }: Pick<PageDeps, 'store'>): Promise<string> {
  const slugs = (await store.boards.list()).map((board) => board.slug);
  return slugs.includes(usual) ? usual : (slugs[0] ?? usual);
}
