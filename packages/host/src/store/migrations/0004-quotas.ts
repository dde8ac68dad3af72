import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';

/** A quota is one moment; nothing counts its uses. */
export async function keepQuotasAsMoments(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable('rate_limits').dropColumn('used').execute();
  await db.schema.createIndex('spent_challenges_age').on('spent_challenges').column('expires_at_ms').execute();
}
