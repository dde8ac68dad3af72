import type { Transaction } from 'kysely';
import type { FilesTable } from '../../intake-schema.js';
import type { Database } from '../../schema.js';

/** Where the bytes of files are. A file's row says in which place its own are. */
export interface FileBytes {
  readonly place: FilesTable['kept_in'];
  /** Before the file has a row: durable when it resolves, where the place is outside of the database. */
  stage(id: string, bytes: Uint8Array): Promise<void>;
  /** In the transaction that writes the row, and after it: where the place is the database. */
  attach(transaction: Transaction<Database>, id: string, bytes: Uint8Array): Promise<void>;
  read(id: string): Promise<Uint8Array | undefined>;
  /** What is not there counts as removed. */
  remove(id: string): Promise<void>;
  /** Everything that was put there before this moment, a page at a time; nothing where rows take their bytes along. */
  stagedBefore(moment: Date): AsyncIterable<readonly string[]>;
}
