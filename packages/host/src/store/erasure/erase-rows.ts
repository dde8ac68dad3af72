import type { Kysely } from 'kysely';
import type { IntakeParts } from '../intake/intake-parts.js';
import type { Database } from '../schema.js';
import type { ErasedRows } from './erasure-store.js';

/** Applications that go in one transaction. */
const batchSize = 200;

/** Erases what `next` gives, until it gives no more. */
export async function eraseInBatches(
  parts: Pick<IntakeParts, 'db' | 'dialect' | 'fileBytes'>,
  next: (size: number) => Promise<readonly { id: string }[]>,
): Promise<ErasedRows> {
  let gone: ErasedRows = { applications: 0, files: 0, subscriptions: 0, outboxEntries: 0 };
  for (let more = true; more; ) {
    const ids = (await next(batchSize)).map(({ id }) => id);
    gone = sumOf(gone, await eraseApplications(parts, ids));
    more = ids.length === batchSize;
  }
  return gone;
}

export function sumOf(rows: ErasedRows, more: Partial<ErasedRows>): ErasedRows {
  const { applications = 0, files = 0, subscriptions = 0, outboxEntries = 0 } = more;
  return {
    applications: rows.applications + applications,
    files: rows.files + files,
    subscriptions: rows.subscriptions + subscriptions,
    outboxEntries: rows.outboxEntries + outboxEntries,
  };
}

/**
 * Takes applications away with all that refers to them, in one transaction. Bytes in a blob store go before their rows:
 * should the process end in between, a row still says where to go on, and no bytes are left that nobody knows.
 */
async function eraseApplications(
  { db, dialect, fileBytes }: Pick<IntakeParts, 'db' | 'dialect' | 'fileBytes'>,
  ids: readonly string[],
): Promise<Partial<ErasedRows>> {
  if (ids.length === 0) return {};
  const elsewhere = db.selectFrom('files').select('id').where('kept_in', '=', 'blob-store');
  const files = await elsewhere.where('application', 'in', ids).execute();
  for (const { id } of files) await fileBytes.in('blob-store').remove(id);
  return db.transaction().execute(async (transaction) => {
    // One at a time: two that take the same rows in another order would wait for each other.
    await dialect.lockName(transaction, 'erasure');
    // Rows that another erasure has taken meanwhile are counted there.
    const outboxEntries = await countGone(transaction.deleteFrom('outbox').where('subject', 'in', ids));
    const gone = await countGone(transaction.deleteFrom('files').where('application', 'in', ids));
    const applications = await countGone(transaction.deleteFrom('applications').where('id', 'in', ids));
    return { applications, files: gone, outboxEntries };
  });
}

/** On all boards. */
export async function eraseSubscriptions(
  { db, dialect }: Pick<IntakeParts, 'db' | 'dialect'>,
  person: string,
): Promise<Partial<ErasedRows>> {
  return db.transaction().execute(async (transaction) => {
    // The lock that asking takes, too: a wish comes before, and goes, or behind, and stays.
    await dialect.lockName(transaction, `subscription ${person}`);
    const ids = await subscriptionIdsOf(transaction, person);
    if (ids.length === 0) return {};
    const outboxEntries = await countGone(transaction.deleteFrom('outbox').where('subject', 'in', ids));
    const subscriptions = await countGone(transaction.deleteFrom('subscriptions').where('id', 'in', ids));
    return { subscriptions, outboxEntries };
  });
}

/** The index has the board first, and boards are few. */
export async function subscriptionIdsOf(db: Kysely<Database>, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('board', 'in', (boards) => boards.selectFrom('boards').select('slug'))
    .where('person', '=', person)
    .execute();
  return rows.map(({ id }) => id);
}

interface Deletion {
  executeTakeFirst(): Promise<{ numDeletedRows: bigint }>;
}

async function countGone(deletion: Deletion): Promise<number> {
  return Number((await deletion.executeTakeFirst()).numDeletedRows);
}
