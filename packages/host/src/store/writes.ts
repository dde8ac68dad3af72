import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.js';

/** Small writes that come many at once. What they resolve with is durable by then. */
export interface Writes {
  /** All that the work writes, or nothing. It may use nothing but the transaction. */
  transaction<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T>;
  /** The work is one statement. */
  statement<T>(work: (db: Kysely<Database>) => Promise<T>): Promise<T>;
}
