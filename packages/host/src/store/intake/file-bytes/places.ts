import type { Kysely } from 'kysely';
import type { FilesTable } from '../../intake-schema.js';
import type { Database } from '../../schema.js';
import { StoreUnavailable } from '../../store-errors.js';
import { blobStoreBytes } from './blob-store-bytes.js';
import { databaseBytes } from './database-bytes.js';
import type { FileBytes } from './file-bytes.js';

/** Where new files go, and where older ones are: `BLOB_URL` may have come or gone since. */
export interface FilePlaces {
  current: FileBytes;
  /** @throws StoreUnavailable when the files there can't be reached without `BLOB_URL`. */
  in(place: FilesTable['kept_in']): FileBytes;
}

/** @throws TypeError when `blobUrl` names no store. */
export function filePlaces(db: Kysely<Database>, blobUrl: string | undefined): FilePlaces {
  const inDatabase = databaseBytes(db);
  const inBlobStore = blobUrl ? blobStoreBytes(blobUrl) : undefined;
  return {
    current: inBlobStore ?? inDatabase,
    in(place) {
      const bytes = place === 'database' ? inDatabase : inBlobStore;
      if (!bytes) throw new StoreUnavailable('Files are in a blob store, and BLOB_URL is not set');
      return bytes;
    },
  };
}
