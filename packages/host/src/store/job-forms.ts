import type { ApplicationForm } from '@fractional-embed/contract';
import type { Kysely } from 'kysely';
import { isNamed } from './find-job.js';
import type { Database } from './schema.js';

/**
 * Puts the operator's form in place of the imported one; null takes it away again. It is a row of its own, so that no
 * import can overwrite it.
 * @returns whether there is such a job.
 */
export async function putJobForm(
  db: Kysely<Database>,
  idOrSlug: string,
  form: ApplicationForm | null,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // Readers that keep the job must see that it changed.
    const job = await transaction
      .updateTable('jobs')
      .set({ updated_at_ms: now.getTime() })
      .where(isNamed(idOrSlug))
      .returning('n')
      .executeTakeFirst();
    if (job === undefined) return false;
    await transaction.deleteFrom('job_forms').where('job', '=', job.n).execute();
    if (form !== null) {
      await transaction
        .insertInto('job_forms')
        .values({ job: job.n, form: JSON.stringify(form) })
        .execute();
    }
    return true;
  });
}
