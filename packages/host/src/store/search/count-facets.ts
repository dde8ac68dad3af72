import { type FacetCount, type Facets, facetNames, type JobQuery } from '@fractional-embed/contract';
import type { FacetValues } from '../facet-values.js';

/** How many open jobs have this facet set, under all filters that no facet is counted for. */
export interface FacetGroup {
  facet_set: number;
  count: number;
}

/** Values of one facet that are listed. */
const maxValues = 50;

/**
 * All facets and the total from one pass over groups of jobs: a job counts for a facet when it passes all *other*
 * facets' filters, so for all facets when it fails none, and for one alone when it fails only that one.
 */
export function countFacets(
  groups: readonly FacetGroup[],
  sets: ReadonlyMap<number, FacetValues>,
  query: JobQuery,
): { total: number; facets: Facets } {
  const filters = facetNames.filter((name) => query[name].length > 0);
  const wanted = new Map(filters.map((name) => [name, new Set(query[name])]));
  const counts = new Map(facetNames.map((name) => [name, countsOf(query[name])]));
  let total = 0;
  for (const { facet_set, count } of groups) {
    const values = sets.get(facet_set) as FacetValues;
    const failed = filters.filter((name) => !values[name].some((value) => wanted.get(name)?.has(value)));
    if (failed.length === 0) total += count;
    if (failed.length > 1) continue;
    for (const name of failed.length === 0 ? facetNames : failed) add(counts.get(name) as Counts, values[name], count);
  }
  const listed = facetNames.map((name) => [name, list(counts.get(name) as Counts, query[name])]);
  return { total, facets: Object.fromEntries(listed) as Facets };
}

type Counts = Map<string, FacetCount>;

/** Values that are filtered by are listed even at 0, so that a visitor can let go of them. */
function countsOf(filtered: readonly string[]): Counts {
  return new Map(filtered.map((value) => [value, { value, count: 0 }]));
}

function add(counts: Counts, values: readonly string[], count: number): void {
  for (const value of values) {
    const counted = counts.get(value);
    if (counted === undefined) counts.set(value, { value, count });
    else counted.count += count;
  }
}

/** Most frequent first, then by value. What is filtered by comes before others where not all have a place. */
function list(counts: Counts, filtered: readonly string[]): FacetCount[] {
  const all = [...counts.values()].sort(byCount);
  if (all.length <= maxValues) return all;
  const chosen = new Set(filtered);
  const others = all.filter(({ value }) => !chosen.has(value)).slice(0, Math.max(0, maxValues - chosen.size));
  const kept = new Set([...chosen, ...others.map(({ value }) => value)]);
  return all.filter(({ value }) => kept.has(value));
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
