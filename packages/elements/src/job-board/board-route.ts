import type { BoardFilters } from '../filters/board-filters.js';
import { readFilters, writeFilters } from '../filters/filter-params.js';

/** The part of a board that a link can carry. */
export interface BoardRoute {
  filters: BoardFilters;
  /** Id or slug of the open job. */
  job: string | null;
}

/** Reads the parameters that begin with `prefix.` from a query or fragment without its `?` or `#`. */
export function readRoute(part: string, prefix: string): BoardRoute {
  const params = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(part)) {
    if (name.startsWith(`${prefix}.`)) params.append(name.slice(prefix.length + 1), value);
  }
  return { filters: readFilters(params), job: params.get('job') || null };
}

/** The query or fragment with our parameters replaced; everybody else's stay as they are, to the letter. */
export function writeRoute(part: string, prefix: string, route: BoardRoute): string {
  const theirs = part.split('&').filter((pair) => pair && !decoded(pair).startsWith(`${prefix}.`));
  const params = writeFilters(route.filters);
  if (route.job !== null) params.append('job', route.job);
  const ours = [...params].map(
    ([name, value]) => `${encodeURIComponent(`${prefix}.${name}`)}=${encodeURIComponent(value)}`,
  );
  return [...theirs, ...ours].join('&');
}

function decoded(pair: string): string {
  try {
    return decodeURIComponent(pair);
  } catch {
    return pair;
  }
}
