import type { Dialect, Kysely, RawBuilder, Transaction } from 'kysely';
import type { JobWords } from '../jobs/job-words.js';
import type { Database } from './schema.js';
import type { Writes } from './writes.js';

/** In which of a job's words a query's words must be: the narrower, the more relevant the job. */
export type Within = 'title' | 'title-and-role' | 'everything';

export interface WordsOfJob {
  job: number;
  words: JobWords;
}

/** An index of words that are looked up as they are: no stemming, no stop words, no parser of the database's own. */
export interface FullText {
  createIndex(db: Kysely<Database>): Promise<void>;
  /** Puts the jobs' words in place of those they had. */
  write(db: Kysely<Database>, jobs: readonly WordsOfJob[]): Promise<void>;
  /** A subquery: the numbers of jobs of which, for each of the words, some word begins with it. */
  jobsWith(words: readonly string[], within: Within): RawBuilder<number>;
}

/** All that differs between the databases. */
export interface StoreDialect {
  kysely: Dialect;
  fullText: FullText;
  columns: {
    /** A whole number that the database counts up by itself. */
    rowNumber: RawBuilder<unknown>;
    /** Text that is compared by its bytes. */
    text: RawBuilder<unknown>;
    /** Bytes of any length. */
    bytes: RawBuilder<unknown>;
    /** Of a table that is only ever read by its primary key. */
    clusteredTable: RawBuilder<unknown>;
  };
  /** Behind a `select`: locks its rows and passes over those that others have locked. */
  skipLockedRows: RawBuilder<unknown>;
  /** For writes that come many at once. */
  writes(db: Kysely<Database>): Writes;
  /** Called after many rows changed, for databases that plan by statistics which lag behind. */
  refreshStatistics(db: Kysely<Database>): Promise<void>;
  /** Keeps a column's values out of what the database samples for its plans: those copies outlive their rows. */
  keepOutOfSamples(db: Kysely<Database>, table: keyof Database, column: string): Promise<void>;
  /** Overwrites what deleted rows have left, as far as the database can: see the dialects. */
  compact(db: Kysely<Database>): Promise<void>;
  /** Overwrites what they have left in the log of writes. */
  settle(db: Kysely<Database>): Promise<void>;
  /** Holds off every other writer of the store, in this process and others, until the transaction ends. */
  lockWrites(transaction: Transaction<Database>): Promise<void>;
  /** Holds off everybody else who locks the same name, in this process and others, until the transaction ends. */
  lockName(transaction: Transaction<Database>, name: string): Promise<void>;
  /** Gives up each wait for another transaction's lock after so many milliseconds, until this transaction ends. */
  limitLockWaits(transaction: Transaction<Database>, limitMs: number): Promise<void>;
  /** Whether a statement failed because of that. */
  isLockTimeout(error: unknown): boolean;
}
