import type { AdminBoard } from '@fractional-embed/contract';
import type { AuditNote } from '../store/access/access-stores.js';

/** Numbers and terms. A title is anybody's text, and an address is a person's: of these only that they changed. */
const told: Readonly<Record<string, (board: AdminBoard) => string | number>> = {
  currency: ({ currency }) => currency,
  defaultSort: ({ defaultSort }) => defaultSort,
  theme: ({ theme }) => theme.accent ?? 'none',
  origins: ({ origins }) => originsIn(origins),
  retentionDays: ({ retentionDays }) => retentionDays,
};

const settings = [
  ...(['title', 'url', 'currency', 'defaultSort', 'theme'] as const),
  ...(['origins', 'notifyEmail', 'retentionDays'] as const),
] satisfies (keyof AdminBoard)[];

/** Which settings a change of a board changed, and to what. Undefined `before`: the board is new. */
export function changedSettings(before: AdminBoard | undefined, after: AdminBoard): AuditNote['details'] {
  const changed = settings.filter((name) => !before || JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const values = changed.flatMap((name) => {
    const value = told[name]?.(after);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...(before === undefined && { isNew: true }),
    changed: changed.join(' ') || 'nothing',
    ...Object.fromEntries(values),
  };
}

const mostLetters = 300;

function originsIn(origins: readonly string[] | null): string {
  if (origins === null) return 'any';
  const all = origins.join(' ');
  return all.length <= mostLetters ? all : `${origins.length} origins`;
}
