import type { AdminJob, AdminJobList, AdminJobQuery, JobSummary } from '@fractional-embed/contract';
import { type Kysely, sql } from 'kysely';
import { storableText } from '../jobs/well-formed.js';
import type { StoreDialect } from './dialect.js';
import { applicationOf } from './job-row.js';
import type { ClosedBy, Database } from './schema.js';
import { allOf, type Condition, queryWords } from './search/conditions.js';

interface ListedRow {
  id: string;
  slug: string;
  board: string;
  closed_by: ClosedBy | null;
  valid_through_ms: number | null;
  summary: string;
  detail: string;
  form: string | null;
}

/** The jobs of all boards, or of one, as an operator looks through them. */
export async function listJobs(
  db: Kysely<Database>,
  dialect: StoreDialect,
  query: AdminJobQuery,
  now: Date,
): Promise<AdminJobList> {
  const chosen = allOf(conditionsOf(query, now, dialect));
  const carried = sql`jobs join board_jobs on board_jobs.job = n`;
  const { rows } = await sql<ListedRow>`
    select id, slug, board, closed_by, valid_through_ms, summary, detail, form from ${carried}
    join job_documents on job_documents.job = n left join job_forms on job_forms.job = n
    where ${chosen} order by posted_at_ms desc, id, board limit ${query.limit}`.execute(db);
  const counted = await sql<{
    total: number | string;
  }>`select count(*) as total from ${carried} where ${chosen}`.execute(db);
  return { data: rows.map((row) => listed(row, now)), total: Number(counted.rows[0]?.total ?? 0) };
}

function conditionsOf({ board, q, closed }: AdminJobQuery, now: Date, { fullText }: StoreDialect): Condition[] {
  const words = queryWords(q);
  const conditions = [sql<boolean>`1 = 1`];
  if (board !== undefined) conditions.push(sql`board = ${storableText(board)}`);
  if (!closed)
    conditions.push(sql`closed_by is null and (valid_through_ms is null or valid_through_ms >= ${now.getTime()})`);
  if (words?.length === 0) conditions.push(sql`1 = 0`);
  else if (words !== undefined) conditions.push(sql`n in ${fullText.jobsWith(words, 'everything')}`);
  return conditions;
}

function listed({ id, slug, board, closed_by, valid_through_ms, summary, ...how }: ListedRow, now: Date): AdminJob {
  const { title, company } = JSON.parse(summary) as Pick<JobSummary, 'title' | 'company'>;
  const isPast = valid_through_ms !== null && valid_through_ms < now.getTime();
  const closedBy = closed_by ?? (isPast ? 'date' : null);
  return { id, slug, title, company: company.name, board, closedBy, applyBy: applicationOf(how)?.kind ?? null };
}
