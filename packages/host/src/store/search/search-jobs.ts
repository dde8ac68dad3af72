import type { Board, JobQuery } from '@fractional-embed/contract';
import { type Kysely, sql } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';
import type { SearchOptions, SearchResult } from '../store.js';
import { allOf, baseConditions, type Condition, facetConditions } from './conditions.js';
import { countFacets, type FacetGroup } from './count-facets.js';
import { orderOfPosition } from './keyset.js';
import { orderOf, sortKeys } from './orders.js';
import { readPage } from './page.js';

/** A page of a board's open jobs, with counts, in two statements. */
export async function searchJobs(
  { db, dialect, publicUrl }: { db: Kysely<Database>; dialect: StoreDialect; publicUrl: string },
  board: Board,
  query: JobQuery,
  { now, after }: SearchOptions,
): Promise<SearchResult> {
  const base = baseConditions(board, query, now, dialect);
  const order = after === undefined ? orderOf(board, query) : orderOfPosition(after);
  const keys = sortKeys(order, query, dialect);
  const conditions = [...base, ...facetConditions(query)];
  const [page, groups] = await Promise.all([
    readPage(db, { conditions, order, keys, after, limit: query.limit }, { board: board.slug, publicUrl, now }),
    readGroups(db, base),
  ]);
  return { ...page, ...countFacets(groups, query) };
}

async function readGroups(db: Kysely<Database>, conditions: readonly Condition[]): Promise<FacetGroup[]> {
  const { rows } = await sql<FacetGroup>`
    select function, pay_model as "payModel", workplace, stage, industry, regions, count(*) as count
    from jobs where ${allOf(conditions)}
    group by function, pay_model, workplace, stage, industry, regions`.execute(db);
  return rows;
}
