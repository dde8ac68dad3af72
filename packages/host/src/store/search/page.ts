import type { JobSummary } from '@fractional-embed/contract';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type SummaryRow, summaryOf } from '../job-row.js';
import type { Database } from '../schema.js';
import type { Position } from '../store.js';
import { allOf, type Condition } from './conditions.js';
import { behind, positionOf } from './keyset.js';
import type { Order, SortKey } from './orders.js';

export interface PageRequest {
  jobs: RawBuilder<unknown>;
  conditions: readonly Condition[];
  order: Order;
  keys: readonly SortKey[];
  after: Position | undefined;
  limit: number;
}

type PageRow = SummaryRow & { changed_at_ms: number; [key: `key${number}`]: number | string };

/**
 * One page, and the position behind its last job if there are more. The page is chosen from narrow rows first; only
 * its own jobs' documents are read.
 */
export async function readPage(
  db: Kysely<Database>,
  { jobs, conditions, order, keys, after, limit }: PageRequest,
  options: { publicUrl: string; now: Date },
): Promise<{ data: JobSummary[]; next: Position | null }> {
  const names = keys.map((_, index) => sql.ref(`key${index}`));
  const values = keys.map(({ value }, index) => sql`${value} as ${names[index]}`);
  const directions = keys.map(({ direction }, index) => sql`${names[index]} ${sql.raw(direction)}`);
  const chosen = after === undefined ? conditions : [...conditions, behind(after, keys)];
  const { rows } = await sql<PageRow>`
    select page.*, summary from (
      select n, id, slug, posted_at_ms, updated_at_ms, changed_at_ms, ${sql.join(values)} from ${jobs}
      where ${allOf(chosen)} order by ${sql.join(directions)} limit ${limit + 1}
    ) as page
    join job_documents on job_documents.job = page.n
    order by ${sql.join(directions)}`.execute(db);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    data: page.map((row) => {
      const updated_at_ms = Math.max(row.updated_at_ms, row.changed_at_ms);
      return summaryOf({ ...row, updated_at_ms, open: true }, options.publicUrl, options.now);
    }),
    next:
      last === undefined
        ? null
        : positionOf(
            order,
            keys.map((_, index) => last[`key${index}`] as number | string),
          ),
  };
}
