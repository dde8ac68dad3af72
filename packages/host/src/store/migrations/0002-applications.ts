import type { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';

/** The tables of what people send; `intake-schema.ts` says what their columns mean. */
export async function createIntake(db: Kysely<Database>, dialect: StoreDialect): Promise<void> {
  await createBoardSettings(db, dialect);
  await createJobForms(db);
  await createIdempotencyKeys(db, dialect);
  await createApplications(db, dialect);
  await createFiles(db, dialect);
  await createSubscriptions(db, dialect);
  await createOutbox(db, dialect);
  await createWebhookEndpoints(db, dialect);
  await createGuards(db, dialect);
  await createAdministration(db, dialect);
}

async function createBoardSettings(db: Kysely<Database>, { columns: { text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('board_settings')
    .addColumn('board', text, (column) => column.primaryKey().references('boards.slug'))
    .addColumn('origins', 'text')
    .addColumn('notify_email', 'text')
    .addColumn('retention_days', 'integer')
    .execute();
}

async function createJobForms(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('job_forms')
    .addColumn('job', 'integer', (column) => column.primaryKey().references('jobs.n').onDelete('cascade'))
    .addColumn('form', 'text', (column) => column.notNull())
    .execute();
}

async function createIdempotencyKeys(db: Kysely<Database>, { columns }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('idempotency_keys')
    .addColumn('board', columns.text, (column) => column.notNull())
    .addColumn('operation', columns.text, (column) => column.notNull())
    .addColumn('key_hash', columns.text, (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('created_at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_keys_key', ['board', 'operation', 'key_hash'])
    .modifyEnd(columns.clusteredTable)
    .execute();
  await db.schema.createIndex('idempotency_keys_age').on('idempotency_keys').column('created_at_ms').execute();
}

async function createApplications(db: Kysely<Database>, { columns: { rowNumber, text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('applications')
    .addColumn('n', rowNumber, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('board', text, (column) => column.notNull().references('boards.slug'))
    .addColumn('job', 'integer', (column) => column.references('jobs.n').onDelete('set null'))
    .addColumn('job_id', text, (column) => column.notNull())
    .addColumn('job_title', 'text', (column) => column.notNull())
    .addColumn('person', text, (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('flags', 'text', (column) => column.notNull())
    .addColumn('received_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('status_at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('applications_person').on('applications').columns(['person', 'job_id']).execute();
  await db.schema.createIndex('applications_board').on('applications').columns(['board', 'n']).execute();
  await db.schema.createIndex('applications_age').on('applications').column('received_at_ms').execute();
}

async function createFiles(db: Kysely<Database>, { columns: { text, bytes } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('files')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('board', text, (column) => column.notNull().references('boards.slug'))
    .addColumn('application', text, (column) => column.references('applications.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('size_bytes', 'integer', (column) => column.notNull())
    .addColumn('kept_in', text, (column) => column.notNull())
    .addColumn('created_at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('files_application').on('files').column('application').execute();
  await db.schema.createIndex('files_age').on('files').column('created_at_ms').execute();
  await db.schema
    .createTable('file_bytes')
    .addColumn('file', text, (column) => column.primaryKey().references('files.id').onDelete('cascade'))
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute();
}

async function createSubscriptions(
  db: Kysely<Database>,
  { columns: { rowNumber, text } }: StoreDialect,
): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('n', rowNumber, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('board', text, (column) => column.notNull().references('boards.slug'))
    .addColumn('person', text, (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('asked_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('confirmed_at_ms', 'bigint')
    .addUniqueConstraint('subscriptions_person', ['board', 'person'])
    .execute();
}

async function createOutbox(db: Kysely<Database>, { columns: { rowNumber, text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('n', rowNumber, (column) => column.primaryKey())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('topic', text, (column) => column.notNull())
    .addColumn('endpoint', text)
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('claimed_until_ms', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('created_at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at_ms']).execute();
  await db.schema.createIndex('outbox_subject').on('outbox').column('subject').execute();
}

async function createWebhookEndpoints(db: Kysely<Database>, { columns: { text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('webhook_endpoints')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('board', text, (column) => column.references('boards.slug'))
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('old_secret', 'text')
    .addColumn('old_secret_until_ms', 'bigint')
    .addColumn('disabled_because', 'text')
    .addColumn('created_at_ms', 'bigint', (column) => column.notNull())
    .execute();
}

async function createGuards(db: Kysely<Database>, { columns: { text, clusteredTable } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('rate_limits')
    .addColumn('bucket', text, (column) => column.primaryKey())
    .addColumn('used', 'integer', (column) => column.notNull())
    .addColumn('resets_at_ms', 'bigint', (column) => column.notNull())
    .modifyEnd(clusteredTable)
    .execute();
  await db.schema.createIndex('rate_limits_age').on('rate_limits').column('resets_at_ms').execute();
  await db.schema
    .createTable('spent_challenges')
    .addColumn('challenge', text, (column) => column.primaryKey())
    .addColumn('expires_at_ms', 'bigint', (column) => column.notNull())
    .modifyEnd(clusteredTable)
    .execute();
}

async function createAdministration(
  db: Kysely<Database>,
  { columns: { rowNumber, text } }: StoreDialect,
): Promise<void> {
  await db.schema
    .createTable('admin_keys')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('key_hash', text, (column) => column.notNull().unique())
    .addColumn('created_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('last_used_at_ms', 'bigint')
    .addColumn('expires_at_ms', 'bigint')
    .execute();
  await db.schema
    .createTable('audit_log')
    .addColumn('n', rowNumber, (column) => column.primaryKey())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', text, (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('detail', 'text')
    .addColumn('request_id', 'text')
    .execute();
}
