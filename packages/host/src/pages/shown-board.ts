import type { Board } from '@fractional-embed/contract';

const usual = 'demo';

/** The board that our pages show: `demo` where there is one, else the first; `demo` too where there is none yet. */
export function shownBoard(boards: readonly Board[]): string {
  const slugs = boards.map((board) => board.slug);
  return slugs.includes(usual) ? usual : (slugs[0] ?? usual);
}
