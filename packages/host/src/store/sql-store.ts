import { type Kysely, sql } from 'kysely';
import { boardStore } from './boards.js';
import type { StoreDialect } from './dialect.js';
import { closeJob, findJob } from './find-job.js';
import { applyImport } from './imports/apply-import.js';
import { listJobs } from './list-jobs.js';
import { removeBoard } from './remove-board.js';
import type { Database } from './schema.js';
import { facetSetReader } from './search/facet-set-reader.js';
import { searchJobs } from './search/search-jobs.js';
import { storeSecret } from './settings.js';
import type { Store } from './store.js';

/** The one store, over whatever database the dialect speaks to. */
export function sqlStore(db: Kysely<Database>, dialect: StoreDialect, publicUrl: string): Store {
  const searcher = { db, dialect, publicUrl, facetSets: facetSetReader() };
  return {
    boards: {
      ...boardStore(db, dialect),
      remove: (slug, { withJobs }) => removeBoard(db, dialect, slug, withJobs),
    },
    jobs: {
      search: (board, query, options) => searchJobs(searcher, board, query, options),
      find: (board, idOrSlug, now) => findJob(db, idOrSlug, { board, publicUrl, now }),
      findAnywhere: (idOrSlug, now) => findJob(db, idOrSlug, { publicUrl, now }),
      list: (query, now) => listJobs(db, dialect, query, now),
      close: (idOrSlug, now) => closeJob(db, idOrSlug, { publicUrl, now }),
    },
    imports: { apply: (batch) => applyImport(db, dialect, batch) },
    secret: () => storeSecret(db),
    isEmpty: () => isEmpty(db),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

async function isEmpty(db: Kysely<Database>): Promise<boolean> {
  const [board, job] = await Promise.all([
    db.selectFrom('boards').select('slug').limit(1).executeTakeFirst(),
    db.selectFrom('jobs').select('n').limit(1).executeTakeFirst(),
  ]);
  return board === undefined && job === undefined;
}
