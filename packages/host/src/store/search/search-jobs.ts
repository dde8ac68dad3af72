import type { Board, JobQuery } from '@fractional-embed/contract';
import { type Kysely, sql } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';
import type { SearchOptions, SearchResult } from '../store.js';
import { allOf, baseConditions, facetConditions, openJobs } from './conditions.js';
import { countFacets, type FacetGroup } from './count-facets.js';
import type { FacetSetReader } from './facet-set-reader.js';
import { orderOfPosition } from './keyset.js';
import { orderOf, sortKeys } from './orders.js';
import { type PageRequest, readPage } from './page.js';

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
  const jobs = openJobs(board);
  const [page, counts] = await Promise.all([
    readPage(db, { jobs, conditions, order, keys, after, limit: query.limit }, { publicUrl, now }),
    readCounts(searcher, { jobs, conditions: base }, query),
  ]);
  return { ...page, ...counts };
}

async function readCounts(
  { db, facetSets }: Searcher,
  { jobs, conditions }: Pick<PageRequest, 'jobs' | 'conditions'>,
  query: JobQuery,
) {
  const { rows } = await sql<FacetGroup>`
    select facet_set, count(*) as count from ${jobs} where ${allOf(conditions)} group by facet_set`.execute(db);
  return countFacets(rows, await facetSets(db, rows), query);
}
