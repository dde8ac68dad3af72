import type { Kysely } from 'kysely';
import { jobSlug } from '../../jobs/job-slug.js';
import type { Database } from '../schema.js';
import type { PreparedJob } from './prepare-import.js';

/** A job that needs a slug, with the id that makes it unique if another job has the plain one. */
export interface NewJob {
  prepared: PreparedJob;
  id: string;
}

/** A slug for each new job's id. Runs under the write lock: no other writer can take one in between. */
export async function chooseSlugs(db: Kysely<Database>, jobs: readonly NewJob[]): Promise<Map<string, string>> {
  const plain = jobs.map(({ prepared: { job } }) => {
    return jobSlug(job.title, job.company.confidential ? null : job.company.name);
  });
  const taken = await takenOf(
    db,
    plain.filter((slug) => slug !== undefined),
  );
  const slugs = new Map<string, string>();
  for (const [index, { id }] of jobs.entries()) {
    const slug = uniqueSlug(plain[index], id, taken);
    taken.add(slug);
    slugs.set(id, slug);
  }
  return slugs;
}

function uniqueSlug(plain: string | undefined, id: string, taken: ReadonlySet<string>): string {
  const random = id.replace('job_', '');
  if (plain === undefined) return `role-${random.slice(0, 12)}`;
  if (!taken.has(plain)) return plain;
  const short = `${plain}-${random.slice(0, 6)}`;
  return taken.has(short) ? `${plain}-${random}` : short;
}

async function takenOf(db: Kysely<Database>, slugs: readonly string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await db.selectFrom('jobs').select('slug').where('slug', 'in', slugs).execute();
  return new Set(rows.map(({ slug }) => slug));
}
