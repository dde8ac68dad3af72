import type { AdminApplication, AdminApplicationQuery, AdminApplicationSummary } from '@fractional-embed/contract';
import type { Kysely, Selectable } from 'kysely';
import { storableText } from '../../jobs/well-formed.js';
import type { ApplicationsTable } from '../intake-schema.js';
import type { Database } from '../schema.js';
import type { ApplicationContent } from './intake-types.js';

/** Which applications are meant; what is left out means all. */
export type Chosen = Pick<AdminApplicationQuery, 'board' | 'job' | 'status' | 'since'>;

/** The rows that are meant, in no order yet. */
export function chosenRows(db: Kysely<Database>, { board, job, status, since }: Chosen) {
  let rows = db.selectFrom('applications');
  if (board !== undefined) rows = rows.where('board', '=', storableText(board));
  if (job !== undefined) rows = rows.where('job_id', '=', storableText(job));
  if (status !== undefined) rows = rows.where('status', '=', status);
  if (since !== undefined) rows = rows.where('received_at_ms', '>=', Date.parse(since));
  return rows;
}

/** A page of applications, the newest first; `next` is where the page after it begins. */
export async function listApplications(
  db: Kysely<Database>,
  { limit, cursor, ...chosen }: AdminApplicationQuery,
): Promise<{ data: AdminApplicationSummary[]; next: number | null }> {
  let rows = chosenRows(db, chosen).selectAll().orderBy('n', 'desc');
  if (cursor !== undefined) rows = rows.where('n', '<', Number(cursor));
  const found = await rows.limit(limit + 1).execute();
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { data: page.map(summaryOf), next: last?.n ?? null };
}

export async function readApplication(db: Kysely<Database>, id: string): Promise<AdminApplication | undefined> {
  const rows = await db.selectFrom('applications').selectAll().where('id', '=', storableText(id)).execute();
  return (await inFull(db, rows))[0];
}

/** Rows as they are read in full, in their order. */
export async function inFull(
  db: Kysely<Database>,
  rows: readonly Selectable<ApplicationsTable>[],
): Promise<AdminApplication[]> {
  if (rows.length === 0) return [];
  const files = await filesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { links = [], hoursPerWeek = null, rate = null, resume = null, ...content } = contentOf(row);
    const { answers = [], consents = [], ...person } = content;
    const given = { links, hoursPerWeek, rate, resume, answers, consents };
    return { ...summaryOf(row), ...person, ...given, files: files.get(row.id) ?? [] };
  });
}

/** By application. */
async function filesOf(
  db: Kysely<Database>,
  applications: readonly string[],
): Promise<Map<string | null, AdminApplication['files']>> {
  const files = db.selectFrom('files').where('application', 'in', applications);
  const rows = await files
    .select(['id', 'application', 'name', 'media_type', 'size_bytes'])
    .orderBy('created_at_ms')
    .orderBy('id')
    .execute();
  const found = new Map<string | null, AdminApplication['files']>();
  for (const { id, application, name, media_type: mediaType, size_bytes: sizeBytes } of rows) {
    found.set(application, [...(found.get(application) ?? []), { id, name, mediaType, sizeBytes }]);
  }
  return found;
}

const contentOf = ({ content }: Selectable<ApplicationsTable>) => JSON.parse(content) as ApplicationContent;

/** A row as lists tell it. */
export function summaryOf(row: Selectable<ApplicationsTable>): AdminApplicationSummary {
  return {
    ...{ id: row.id, board: row.board, jobId: row.job_id, jobTitle: row.job_title, status: row.status },
    flags: JSON.parse(row.flags) as string[],
    receivedAt: new Date(row.received_at_ms).toISOString(),
    statusAt: new Date(row.status_at_ms).toISOString(),
  };
}
