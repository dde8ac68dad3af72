import type { Kysely } from 'kysely';
import type { FinishedJob } from '../../jobs/finish-job.js';
import { facetValuesOf } from '../facet-values.js';
import { hash } from '../job-row.js';
import type { Database } from '../schema.js';

/** The number of each job's facet set, in the jobs' order; sets that are new are written. */
export async function facetSetsOf(db: Kysely<Database>, jobs: readonly FinishedJob[]): Promise<number[]> {
  const sets = jobs.map((job) => {
    const facets = JSON.stringify(facetValuesOf(job));
    return { key: hash(facets), facets };
  });
  await db
    .insertInto('facet_sets')
    .values(sets)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const keys = sets.map(({ key }) => key);
  const rows = await db.selectFrom('facet_sets').select(['n', 'key']).where('key', 'in', keys).execute();
  const numbers = new Map(rows.map(({ n, key }) => [key, n]));
  return keys.map((key) => numbers.get(key) as number);
}
