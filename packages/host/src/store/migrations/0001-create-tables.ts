import type { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';

/** The tables of boards and jobs; `schema.ts` says what their columns mean. */
export async function createTables(db: Kysely<Database>, dialect: StoreDialect): Promise<void> {
  await createSettings(db);
  await createBoards(db, dialect);
  await createFacetSets(db, dialect);
  await createJobs(db, dialect);
  await createJobDocuments(db);
  await createJobRegions(db, dialect);
  await createBoardJobs(db, dialect);
  await dialect.fullText.createIndex(db);
}

async function createSettings(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function createBoards(db: Kysely<Database>, { columns: { text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('boards')
    .addColumn('slug', text, (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('default_sort', 'text', (column) => column.notNull())
    .addColumn('accent', 'text')
    .addColumn('updated_at_ms', 'bigint', (column) => column.notNull())
    .execute();
}

async function createFacetSets(db: Kysely<Database>, { columns: { rowNumber, text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('facet_sets')
    .addColumn('n', rowNumber, (column) => column.primaryKey())
    .addColumn('key', text, (column) => column.notNull().unique())
    .addColumn('facets', 'text', (column) => column.notNull())
    .execute();
}

async function createJobs(db: Kysely<Database>, { columns: { rowNumber, text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('n', rowNumber, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('slug', text, (column) => column.notNull().unique())
    .addColumn('source_key', text, (column) => column.notNull().unique())
    .addColumn('feed_key', text, (column) => column.notNull())
    .addColumn('system', 'text', (column) => column.notNull())
    .addColumn('feed', 'text', (column) => column.notNull())
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('function', 'text', (column) => column.notNull())
    .addColumn('pay_model', 'text', (column) => column.notNull())
    .addColumn('workplace', 'text')
    .addColumn('stage', 'text')
    .addColumn('industry', 'text')
    .addColumn('facet_set', 'integer', (column) => column.notNull().references('facet_sets.n'))
    .addColumn('pay_currency', 'text')
    .addColumn('hourly_top_minor', 'bigint')
    .addColumn('monthly_top_minor', 'bigint')
    .addColumn('hours_needed', 'double precision')
    .addColumn('posted_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('valid_through_ms', 'bigint')
    .addColumn('updated_at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('jobs_newest').on('jobs').columns(['posted_at_ms desc', 'id']).execute();
  await db.schema.createIndex('jobs_feed_key').on('jobs').column('feed_key').execute();
}

async function createJobDocuments(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('job_documents')
    .addColumn('job', 'integer', (column) => column.primaryKey().references('jobs.n').onDelete('cascade'))
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
}

async function createJobRegions(db: Kysely<Database>, { columns }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('job_regions')
    .addColumn('job', 'integer', (column) => column.notNull().references('jobs.n').onDelete('cascade'))
    .addColumn('region', columns.text, (column) => column.notNull())
    .addPrimaryKeyConstraint('job_regions_key', ['job', 'region'])
    .modifyEnd(columns.clusteredTable)
    .execute();
}

async function createBoardJobs(db: Kysely<Database>, { columns }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('board_jobs')
    .addColumn('board', columns.text, (column) => column.notNull().references('boards.slug'))
    .addColumn('job', 'integer', (column) => column.notNull().references('jobs.n').onDelete('cascade'))
    .addColumn('closed_by', 'text')
    .addColumn('changed_at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('board_jobs_key', ['board', 'job'])
    .modifyEnd(columns.clusteredTable)
    .execute();
  await db.schema.createIndex('board_jobs_job').on('board_jobs').column('job').execute();
}
