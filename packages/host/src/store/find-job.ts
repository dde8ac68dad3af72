import type { Job } from '@fractional-embed/contract';
import type { ExpressionBuilder, Kysely } from 'kysely';
import { storableText } from '../jobs/well-formed.js';
import { jobOf } from './job-row.js';
import type { Database } from './schema.js';

/** Finds one job by id or slug, as one board carries it, or as all boards together do. */
export async function findJob(
  db: Kysely<Database>,
  idOrSlug: string,
  options: { board?: string | undefined; publicUrl: string; now: Date },
): Promise<Job | undefined> {
  const row = await db
    .selectFrom('jobs')
    .innerJoin('job_documents', 'job_documents.job', 'jobs.n')
    .leftJoin('job_forms', 'job_forms.job', 'jobs.n')
    .select(['n', 'id', 'slug', 'posted_at_ms', 'updated_at_ms', 'summary', 'detail', 'form'])
    .where(isNamed(idOrSlug))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const carriers = await carriersOf(db, row.n, options.board);
  if (carriers.length === 0) return undefined;
  const open = carriers.some(({ closed_by }) => closed_by === null);
  const updated_at_ms = Math.max(row.updated_at_ms, ...carriers.map(({ changed_at_ms }) => changed_at_ms));
  return jobOf({ ...row, open, updated_at_ms }, options.publicUrl, options.now);
}

/** Jobs with this id or this slug. */
export function isNamed(idOrSlug: string) {
  const name = storableText(idOrSlug).normalize('NFC');
  return (where: ExpressionBuilder<Database, 'jobs'>) => where.or([where('id', '=', name), where('slug', '=', name)]);
}

function carriersOf(db: Kysely<Database>, job: number, board: string | undefined) {
  const carriers = db.selectFrom('board_jobs').select(['closed_by', 'changed_at_ms']).where('job', '=', job);
  return (board === undefined ? carriers : carriers.where('board', '=', storableText(board))).execute();
}

/** Closes a job on every board that carries it. Undefined when there is no such job. */
export async function closeJob(
  db: Kysely<Database>,
  idOrSlug: string,
  options: { publicUrl: string; now: Date },
): Promise<Job | undefined> {
  const jobs = db.selectFrom('jobs').select('n').where(isNamed(idOrSlug));
  await db
    .updateTable('board_jobs')
    .set({ closed_by: 'operator', changed_at_ms: options.now.getTime() })
    .where('job', 'in', jobs)
    .where('closed_by', 'is', null)
    .execute();
  return findJob(db, idOrSlug, options);
}
