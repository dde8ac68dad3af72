import type { Kysely } from 'kysely';
import type { FacetValues } from '../facet-values.js';
import type { Database } from '../schema.js';

/** Reads facet sets by their numbers. */
export type FacetSetReader = (db: Kysely<Database>, numbers: readonly number[]) => Promise<Map<number, FacetValues>>;

/** Sets that are remembered at most: some 20 MB. */
const maxRemembered = 50_000;

const chunkSize = 1000;

/** Remembers what it has read. That is never stale, in any number of processes, because a set never changes. */
export function facetSetReader(): FacetSetReader {
  let remembered = new Map<number, FacetValues>();
  return async (db, numbers) => {
    const missing = numbers.filter((n) => !remembered.has(n));
    if (remembered.size + missing.length > maxRemembered) remembered = new Map();
    const sets = remembered;
    const wanted = sets.size === 0 ? numbers : missing;
    for (let start = 0; start < wanted.length; start += chunkSize) {
      const chunk = wanted.slice(start, start + chunkSize);
      const rows = await db.selectFrom('facet_sets').select(['n', 'facets']).where('n', 'in', chunk).execute();
      for (const { n, facets } of rows) sets.set(n, JSON.parse(facets) as FacetValues);
    }
    return sets;
  };
}
