import type { Kysely } from 'kysely';
import type { ClosedBy, Database } from '../schema.js';

/** What the store has of a posting before an import. */
export interface KnownJob {
  n: number;
  id: string;
  slug: string;
  source_key: string;
  digest: string;
  posted_at_ms: number;
  /** Null when the import's board does not carry it. */
  carried_by: string | null;
  closed_by: ClosedBy | null;
}

export async function knownJobs(
  db: Kysely<Database>,
  board: string,
  sourceKeys: readonly string[],
): Promise<Map<string, KnownJob>> {
  const rows = await db
    .selectFrom('jobs')
    .leftJoin('board_jobs', (join) => join.onRef('board_jobs.job', '=', 'jobs.n').on('board_jobs.board', '=', board))
    .select(['n', 'id', 'slug', 'source_key', 'digest', 'posted_at_ms', 'board as carried_by', 'closed_by'])
    .where('source_key', 'in', sourceKeys)
    .execute();
  return new Map(rows.map((row) => [row.source_key, row]));
}
