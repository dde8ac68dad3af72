import type { ApplicationReceipt } from '@fractional-embed/contract';
import type { Transaction } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import { readyAdmission } from '../guards/admit.js';
import type { Database } from '../schema.js';
import { claimUploads } from './claim-uploads.js';
import { doOnce, earlierAnswer, hashedRequest } from './idempotency.js';
import type { IntakeParts } from './intake-parts.js';
import type { ApplicationStore, Submission } from './intake-types.js';
import { personOf } from './keyed-hash.js';
import { writeOutbox } from './outbox-rows.js';
import { listApplications, readApplication } from './read-applications.js';
import { setStatus } from './set-status.js';
import { askedOf, walkApplications } from './walk-applications.js';

export function applicationStore(parts: IntakeParts): ApplicationStore {
  const { db, hash } = parts;
  return {
    earlier: async (request) => earlierAnswer<ApplicationReceipt>(db, await hashedRequest(hash, 'apply', request)),

    async submit(submission) {
      const { now } = submission;
      const request = await hashedRequest(hash, 'apply', submission);
      const person = await personOf(hash, submission.input.email);
      const admission = await readyAdmission(hash, submission.admission);
      const answer: ApplicationReceipt = { id: newId('app'), status: 'received', receivedAt: now.toISOString() };
      const work = (transaction: Transaction<Database>) => keep(transaction, submission, answer.id, person);
      return doOnce(parts, { request, answer, now, admission, work });
    },

    list: (query) => listApplications(db, query),
    read: (id) => readApplication(db, id),
    asked: (chosen) => askedOf(db, chosen),
    walk: (chosen, newest) => walkApplications(db, chosen, newest),
    setStatus: (id, input, at) => setStatus(db, id, input, at),

    async statusOf(board, key) {
      const key_hash = await hash('key', board, 'apply', key);
      const row = await db
        .selectFrom('idempotency_keys')
        .select('answer')
        .where('board', '=', board)
        .where('operation', '=', 'apply')
        .where('key_hash', '=', key_hash)
        .executeTakeFirst();
      if (row === undefined) return { status: 'unknown', receivedAt: null };
      return { status: 'received', receivedAt: (JSON.parse(row.answer) as ApplicationReceipt).receivedAt };
    },
  };
}

async function keep(
  transaction: Transaction<Database>,
  submission: Submission,
  application: string,
  person: string,
): Promise<void> {
  const { board, job, input, uploads, now } = submission;
  const row = await transaction.selectFrom('jobs').select('n').where('id', '=', job.id).executeTakeFirst();
  const again = await appliedWithinADay(transaction, job.id, person, now);
  const flags = [...submission.flags, ...(again ? ['again-within-a-day'] : [])];
  await transaction
    .insertInto('applications')
    .values({
      ...{ id: application, board, job: row?.n ?? null, job_id: job.id, job_title: job.title, person },
      ...{ content: JSON.stringify(input), status: 'received', flags: JSON.stringify(flags) },
      ...{ received_at_ms: now.getTime(), status_at_ms: now.getTime() },
    })
    .execute();
  await claimUploads(transaction, uploads, { board, application, now });
  await writeOutbox(transaction, { board, application, now });
}

const dayMs = 86_400_000;

/** Kept all the same: whoever applies again has a reason, and a person decides which one counts. */
async function appliedWithinADay(
  transaction: Transaction<Database>,
  jobId: string,
  person: string,
  now: Date,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('applications')
    .select('n')
    .where('person', '=', person)
    .where('job_id', '=', jobId)
    .where('received_at_ms', '>', now.getTime() - dayMs)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
