import type { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';
import type { Writes } from '../writes.js';
import type { FilePlaces } from './file-bytes/places.js';
import type { KeyedHash } from './keyed-hash.js';
import type { RunAlone } from './keys-in-flight.js';

/** What all of the intake works with. */
export interface IntakeParts {
  db: Kysely<Database>;
  dialect: StoreDialect;
  writes: Writes;
  hash: KeyedHash;
  alone: RunAlone;
  fileBytes: FilePlaces;
}
