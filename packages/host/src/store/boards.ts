import { Board, type BoardInput } from '@fractional-embed/contract';
import type { Kysely, Selectable } from 'kysely';
import { boardSettings, putSettings } from './board-settings.js';
import type { StoreDialect } from './dialect.js';
import type { BoardsTable, Database } from './schema.js';
import type { Store } from './store.js';

/** Reads and writes boards. */
export function boardStore(db: Kysely<Database>, dialect: StoreDialect): Omit<Store['boards'], 'remove'> {
  return {
    get: (slug) => findBoard(db, slug),

    async list() {
      const rows = await db.selectFrom('boards').selectAll().orderBy('slug').execute();
      return rows.map(boardOf);
    },

    put: (slug, input, now) =>
      db.transaction().execute(async (transaction) => {
        await dialect.lockWrites(transaction);
        const before = await findBoard(transaction, slug);
        const board = merged(slug, before, input, now);
        const same = before !== undefined && sameSettings(before, board);
        if (!same) await write(transaction, board);
        await putSettings(transaction, slug, input);
        return same ? before : board;
      }),

    settings: (slug) => boardSettings(db, slug),
  };
}

/** A board by its slug; text that can't be a slug names none. */
export async function findBoard(db: Kysely<Database>, slug: string): Promise<Board | undefined> {
  if (!Board.shape.slug.safeParse(slug).success) return undefined;
  const row = await db.selectFrom('boards').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row && boardOf(row);
}

async function write(db: Kysely<Database>, board: Board): Promise<void> {
  const row = rowOf(board);
  await db
    .insertInto('boards')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(row))
    .execute();
}

/** @throws ZodError when the slug or a setting is none that a board can have. */
function merged(slug: string, before: Board | undefined, input: BoardInput, now: Date): Board {
  const settings = before ?? {
    title: slug,
    url: null,
    currency: 'USD',
    defaultSort: 'newest',
    theme: { accent: null },
  };
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  return Board.parse({ ...settings, ...given, slug, updatedAt: now.toISOString() });
}

function sameSettings(a: Board, b: Board): boolean {
  return JSON.stringify({ ...rowOf(a), updated_at_ms: 0 }) === JSON.stringify({ ...rowOf(b), updated_at_ms: 0 });
}

function boardOf(row: Selectable<BoardsTable>): Board {
  return {
    slug: row.slug,
    title: row.title,
    url: row.url,
    currency: row.currency,
    defaultSort: row.default_sort as Board['defaultSort'],
    theme: { accent: row.accent },
    updatedAt: new Date(row.updated_at_ms).toISOString(),
  };
}

function rowOf(board: Board): BoardsTable {
  return {
    slug: board.slug,
    title: board.title,
    url: board.url,
    currency: board.currency,
    default_sort: board.defaultSort,
    accent: board.theme.accent,
    updated_at_ms: Date.parse(board.updatedAt),
  };
}
