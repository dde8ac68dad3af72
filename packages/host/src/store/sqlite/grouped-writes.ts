import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../schema.js';
import type { Writes } from '../writes.js';

/** Longer groups save nothing more, and make the first of them wait. */
const mostTogether = 32;

interface Waiting {
  work: (transaction: Transaction<Database>) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

/**
 * What comes while the disk is busy is written together: one wait for the disk for all of it, in place of one for each,
 * which is most of what a write costs. Each keeps its own all or nothing by a savepoint, and none resolves before the
 * commit of all of them is durable.
 */
export function groupedWrites(db: Kysely<Database>): Writes {
  const waiting: Waiting[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      // SQLite answers at once: without a turn of the loop no other request would get as far as here.
      await setImmediate();
      await writeTogether(db, waiting.splice(0, mostTogether));
    }
    isWriting = false;
  }

  function write<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      if (!isWriting) void writeAll();
    });
  }
  return { transaction: write, statement: write };
}

async function writeTogether(db: Kysely<Database>, group: readonly Waiting[]): Promise<void> {
  try {
    const tellAll = await db.transaction().execute(async (transaction) => {
      const outcomes: (() => void)[] = [];
      for (const one of group) outcomes.push(await writeOne(transaction, one));
      return outcomes;
    });
    for (const tell of tellAll) tell();
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

/** @returns what to tell once the whole group is durable */
async function writeOne(transaction: Transaction<Database>, { work, resolve, reject }: Waiting): Promise<() => void> {
  await sql`savepoint one`.execute(transaction);
  try {
    const value = await work(transaction);
    await sql`release one`.execute(transaction);
    return () => resolve(value);
  } catch (error) {
    // A full disk has ended the transaction already: then this fails, and with it the group, by the reason of the first.
    await sql`rollback to one`.execute(transaction).catch(() => Promise.reject(error as Error));
    await sql`release one`.execute(transaction);
    return () => reject(error);
  }
}
