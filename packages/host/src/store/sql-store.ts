import { type Kysely, sql } from 'kysely';
import { adminKeyStore } from './access/admin-keys.js';
import { auditStore } from './access/audit.js';
import { boardStore } from './boards.js';
import type { StoreDialect } from './dialect.js';
import { erasureStore } from './erasure/erasure.js';
import { closeJob, findJob } from './find-job.js';
import { applyImport } from './imports/apply-import.js';
import { applicationStore } from './intake/application-store.js';
import { filePlaces } from './intake/file-bytes/places.js';
import { keyedHashes } from './intake/keyed-hash.js';
import { keysInFlight } from './intake/keys-in-flight.js';
import { sweepIntake } from './intake/sweep.js';
import { uploadStore } from './intake/upload-store.js';
import { putJobForm } from './job-forms.js';
import { listJobs } from './list-jobs.js';
import { outboxStore } from './outbox/outbox.js';
import { releaseStore } from './releases/releases.js';
import { removeBoard } from './remove-board.js';
import type { Database } from './schema.js';
import { facetSetReader } from './search/facet-set-reader.js';
import { searchJobs } from './search/search-jobs.js';
import { storeSecret } from './settings.js';
import type { Store } from './store.js';
import { subscriptionStore } from './subscriptions/subscriptions.js';
import { webhookStore } from './webhooks/webhooks.js';

const databases = new WeakMap<Store, Kysely<Database>>();

/** The tables of a store, for tests that must see what is in them. */
export function databaseOf(store: Store): Kysely<Database> {
  return databases.get(store) as Kysely<Database>;
}

/** The one store, over whatever database the dialect speaks to. */
export function sqlStore(
  db: Kysely<Database>,
  dialect: StoreDialect,
  { publicUrl, blobUrl }: { publicUrl: string; blobUrl?: string | undefined },
): Store {
  const searcher = { db, dialect, publicUrl, facetSets: facetSetReader() };
  const writes = dialect.writes(db);
  const intake = {
    db,
    dialect,
    writes,
    hash: keyedHashes(db),
    alone: keysInFlight(),
    fileBytes: filePlaces(db, blobUrl),
  };
  const store: Store = {
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
      putForm: async (idOrSlug, form, now) =>
        (await putJobForm(db, idOrSlug, form, now)) ? findJob(db, idOrSlug, { publicUrl, now }) : undefined,
    },
    imports: { apply: (batch) => applyImport(db, dialect, batch) },
    outbox: outboxStore(db, dialect, writes),
    webhooks: webhookStore(db),
    subscriptions: subscriptionStore({ db, dialect, hash: intake.hash }),
    applications: applicationStore(intake),
    uploads: uploadStore(intake),
    releases: releaseStore(db),
    erasure: erasureStore(intake),
    adminKeys: adminKeyStore(intake),
    audit: auditStore(db),
    sweep: (now) => sweepIntake(intake, now),
    secret: () => storeSecret(db),
    isEmpty: () => isEmpty(db),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
  databases.set(store, db);
  return store;
}

async function isEmpty(db: Kysely<Database>): Promise<boolean> {
  const [board, job] = await Promise.all([
    db.selectFrom('boards').select('slug').limit(1).executeTakeFirst(),
    db.selectFrom('jobs').select('n').limit(1).executeTakeFirst(),
  ]);
  return board === undefined && job === undefined;
}
