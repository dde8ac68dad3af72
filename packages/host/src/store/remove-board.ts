import type { BoardRemoval } from '@fractional-embed/contract';
import type { Kysely } from 'kysely';
import { findBoard } from './boards.js';
import type { StoreDialect } from './dialect.js';
import type { Database } from './schema.js';
import { BoardNotFound, BoardStays } from './store-errors.js';

/** Takes a board away. Its jobs' rows stay: they may be on other boards, and an import may bring them back. */
export async function removeBoard(
  db: Kysely<Database>,
  dialect: StoreDialect,
  slug: string,
  withJobs: boolean,
): Promise<BoardRemoval> {
  return db.transaction().execute(async (transaction) => {
    await dialect.lockWrites(transaction);
    if ((await findBoard(transaction, slug)) === undefined) throw new BoardNotFound(slug);
    await requireOthers(transaction, slug);
    const jobs = await countJobs(transaction, slug);
    if (jobs > 0 && !withJobs) throw new BoardStays(carries(slug, jobs));
    await transaction.deleteFrom('board_jobs').where('board', '=', slug).execute();
    await transaction.deleteFrom('board_settings').where('board', '=', slug).execute();
    await deleteRow(transaction, slug);
    return { slug, jobs };
  });
}

/** A host without any board has nothing to show, and would not know where to import to. */
async function requireOthers(db: Kysely<Database>, slug: string): Promise<void> {
  const other = await db.selectFrom('boards').select('slug').where('slug', '!=', slug).limit(1).executeTakeFirst();
  if (other === undefined) throw new BoardStays(`${slug} is the only board, so it stays: make another one first`);
}

async function countJobs(db: Kysely<Database>, slug: string): Promise<number> {
  const carried = db.selectFrom('board_jobs').where('board', '=', slug);
  const { count } = await carried.select((row) => row.fn.countAll().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

const carries = (slug: string, jobs: number): string =>
  `${slug} carries ${jobs === 1 ? 'a role' : `${jobs} roles`}, which would leave with it: allow it with --yes (withJobs=true in the API)`;

async function deleteRow(db: Kysely<Database>, slug: string): Promise<void> {
  try {
    await db.deleteFrom('boards').where('slug', '=', slug).execute();
  } catch (error) {
    if (isReferred(error)) throw new BoardStays(`${slug} stays: what people sent to it is kept under its name`);
    throw error;
  }
}

/** Whether rows of another table refer to what was to be deleted. */
function isReferred(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === '23503' || code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}
