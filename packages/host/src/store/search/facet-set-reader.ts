import type { Kysely } from 'kysely';
import type { FacetValues } from '../facet-values.js';
import type { Database } from '../schema.js';
import type { FacetGroup } from './count-facets.js';

/** Reads the facet sets of groups, and maybe more, by their numbers. */
export type FacetSetReader = (
  db: Kysely<Database>,
  groups: readonly FacetGroup[],
) => Promise<ReadonlyMap<number, FacetValues>>;

/** Sets that are remembered at most: some 20 MB. */
const maxRemembered = 50_000;

const chunkSize = 1000;

/** Remembers what it has read. That is never stale, in any number of processes, because a set never changes. */
export function facetSetReader(): FacetSetReader {
  let remembered = new Map<number, FacetValues>();
  return async (db, groups) => {
    const isMissing = ({ facet_set }: FacetGroup) => !remembered.has(facet_set);
    if (remembered.size + groups.filter(isMissing).length > maxRemembered) remembered = new Map();
    const sets = remembered;
    const missing = groups.filter(isMissing).map(({ facet_set }) => facet_set);
    for (let start = 0; start < missing.length; start += chunkSize) {
      const chunk = missing.slice(start, start + chunkSize);
      const rows = await db.selectFrom('facet_sets').select(['n', 'facets']).where('n', 'in', chunk).execute();
      for (const { n, facets } of rows) sets.set(n, JSON.parse(facets) as FacetValues);
    }
    return sets;
  };
}
