import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';

/** Forgets quotas that are whole again, and challenges that nobody could use any more. @returns how many */
export async function sweepGuards(db: Kysely<Database>, now: Date): Promise<number> {
  const quotas = db.deleteFrom('rate_limits').where('resets_at_ms', '<=', now.getTime());
  const challenges = db.deleteFrom('spent_challenges').where('expires_at_ms', '<=', now.getTime());
  const gone = [await quotas.executeTakeFirst(), await challenges.executeTakeFirst()];
  return gone.reduce((count, { numDeletedRows }) => count + Number(numDeletedRows), 0);
}
