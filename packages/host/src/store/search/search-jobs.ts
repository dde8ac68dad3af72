import type { Board, JobQuery } from '@fractional-embed/contract';
import { type Kysely, sql } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { FacetValues } from '../facet-values.js';
import type { Database } from '../schema.js';
import type { SearchOptions, SearchResult } from '../store.js';
import { allOf, baseConditions, type Condition, facetConditions } from './conditions.js';
import { countFacets, type FacetGroup } from './count-facets.js';
import type { FacetSetReader } from './facet-set-reader.js';
import { orderOfPosition } from './keyset.js';
import { orderOf, sortKeys } from './orders.js';
import { readPage } from './page.js';

/** What searching needs of the store. */
export interface Searcher {
  db: Kysely<Database>;
  dialect: StoreDialect;
  publicUrl: string;
  facetSets: FacetSetReader;
}

/** A page of a board's open jobs, with counts, in two statements. */
export async function searchJobs(
  searcher: Searcher,
  board: Board,
  query: JobQuery,
  { now, after }: SearchOptions,
): Promise<SearchResult> {
  const { db, dialect, publicUrl } = searcher;
  const base = baseConditions(board, query, now, dialect);
  const order = after === undefined ? orderOf(board, query) : orderOfPosition(after);
  const keys = sortKeys(order, query, dialect);
  const conditions = [...base, ...facetConditions(query)];
  const [page, groups] = await Promise.all([
    readPage(db, { conditions, order, keys, after, limit: query.limit }, { board: board.slug, publicUrl, now }),
    readGroups(searcher, base),
  ]);
  return { ...page, ...countFacets(groups, query) };
}

async function readGroups({ db, facetSets }: Searcher, conditions: readonly Condition[]): Promise<FacetGroup[]> {
  const { rows } = await sql<{ facet_set: number; count: number }>`
    select facet_set, count(*) as count from jobs where ${allOf(conditions)} group by facet_set`.execute(db);
  const sets = await facetSets(
    db,
    rows.map(({ facet_set }) => facet_set),
  );
  return rows.map(({ facet_set, count }) => ({ values: sets.get(facet_set) as FacetValues, count }));
}
