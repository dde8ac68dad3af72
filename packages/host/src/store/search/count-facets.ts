import { type FacetCount, type FacetName, type Facets, facetNames, type JobQuery } from '@fractional-embed/contract';
import type { FacetValues } from '../facet-values.js';

/** How many open jobs share these values, under all filters that no facet is counted for. */
export interface FacetGroup {
  values: FacetValues;
  count: number;
}

/** Values of one facet that are listed. */
const maxValues = 50;

/**
 * All facets and the total from one pass over groups of jobs: a job counts for a facet when it passes all *other*
 * facets' filters, so for all facets when it fails none, and for one alone when it fails only that one.
 */
export function countFacets(groups: readonly FacetGroup[], query: JobQuery): { total: number; facets: Facets } {
  const filters = facetNames.filter((name) => query[name].length > 0);
  const wanted = new Map(filters.map((name) => [name, new Set(query[name])]));
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Counts;
  let total = 0;
  for (const { values, count } of groups) {
    const failed = filters.filter((name) => !values[name].some((value) => wanted.get(name)?.has(value)));
    if (failed.length === 0) total += count;
    if (failed.length > 1) continue;
    for (const name of failed.length === 0 ? facetNames : failed) {
      for (const value of values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + count);
    }
  }
  const listed = facetNames.map((name) => [name, list(counts[name], query[name])]);
  return { total, facets: Object.fromEntries(listed) as Facets };
}

type Counts = Record<FacetName, Map<string, number>>;

/** Most frequent first, then by value. Values that are filtered by have their place even at 0, so they can be unset. */
function list(counts: Map<string, number>, filtered: readonly string[]): FacetCount[] {
  const chosen = new Set(filtered);
  for (const value of chosen) counts.set(value, counts.get(value) ?? 0);
  const all = Array.from(counts, ([value, count]) => ({ value, count })).sort(byCount);
  if (all.length <= maxValues) return all;
  const others = all.filter(({ value }) => !chosen.has(value)).slice(0, Math.max(0, maxValues - chosen.size));
  const kept = new Set([...chosen, ...others.map(({ value }) => value)]);
  return all.filter(({ value }) => kept.has(value));
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
