import { type FacetCount, type FacetName, type Facets, facetNames, type JobQuery } from '@fractional-embed/contract';

/** How many open jobs share these values, under all filters that no facet is counted for. */
export interface FacetGroup {
  function: string;
  payModel: string;
  workplace: string | null;
  stage: string | null;
  industry: string | null;
  /** A JSON array. */
  regions: string;
  count: number;
}

/** Values of one facet that are listed. */
const maxValues = 50;

type Values = Readonly<Record<FacetName, readonly string[]>>;

/**
 * All facets and the total from one pass over groups of jobs: a job counts for a facet when it passes all *other*
 * facets' filters, so for all facets when it fails none, and for one alone when it fails only that one.
 */
export function countFacets(groups: readonly FacetGroup[], query: JobQuery): { total: number; facets: Facets } {
  const filters = filtersOf(query);
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Counts;
  let total = 0;
  for (const group of groups) {
    const values = valuesOf(group);
    const failed = facetNames.filter((name) => !passes(values[name], filters[name]));
    if (failed.length === 0) total += group.count;
    if (failed.length > 1) continue;
    for (const name of failed.length === 0 ? facetNames : failed) add(counts[name], values[name], group.count);
  }
  const listed = facetNames.map((name) => [name, list(counts[name], query[name])]);
  return { total, facets: Object.fromEntries(listed) as Facets };
}

type Counts = Record<FacetName, Map<string, number>>;

function filtersOf(query: JobQuery): Record<FacetName, ReadonlySet<string>> {
  return Object.fromEntries(facetNames.map((name) => [name, new Set(query[name])])) as Record<FacetName, Set<string>>;
}

function valuesOf(group: FacetGroup): Values {
  const { workplace, stage, industry } = group;
  return {
    function: [group.function],
    payModel: [group.payModel],
    workplace: workplace === null ? [] : [workplace],
    stage: stage === null ? [] : [stage],
    industry: industry === null ? [] : [industry],
    region: group.regions === '[]' ? [] : (JSON.parse(group.regions) as string[]),
  };
}

function passes(values: readonly string[], filter: ReadonlySet<string>): boolean {
  return filter.size === 0 || values.some((value) => filter.has(value));
}

function add(counts: Map<string, number>, values: readonly string[], count: number): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count);
}

/** Most frequent first, then by value. Values that are filtered by have their place even at 0, so they can be unset. */
function list(counts: Map<string, number>, filtered: readonly string[]): FacetCount[] {
  const chosen = new Set(filtered);
  for (const value of chosen) add(counts, [value], 0);
  const all = Array.from(counts, ([value, count]) => ({ value, count })).sort(byCount);
  const others = all.filter(({ value }) => !chosen.has(value)).slice(0, Math.max(0, maxValues - chosen.size));
  const kept = new Set(others.map(({ value }) => value));
  return all.filter(({ value }) => chosen.has(value) || kept.has(value));
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
