import type { Sort } from '@fractional-embed/client/lite';
import { type BoardFilters, type ListFilter, listFilters, noFilters } from './board-filters.js';

const sorts: readonly string[] = ['newest', 'relevance', 'pay', 'hours'] satisfies Sort[];

/** What a page may preset. */
export const filterNames: readonly string[] = [...listFilters, 'q', 'availableHours', 'minEffectiveHourly', 'sort'];

/** Names in a page's preset that are no filters. */
export function unknownFilters(attribute = ''): string[] {
  return [...new URLSearchParams(attribute).keys()].filter((name) => !filterNames.includes(name));
}

/** Filters from parameters in the API's own words. What makes no sense is ignored: a URL is anybody's text. */
export function readFilters(params: URLSearchParams): BoardFilters {
  const values = (name: ListFilter): string[] => [...new Set(params.getAll(name))].filter(Boolean).slice(0, 50);
  const sort = params.get('sort') ?? '';
  return {
    ...noFilters,
    ...(Object.fromEntries(listFilters.map((name) => [name, values(name)])) as Record<ListFilter, string[]>),
    q: (params.get('q') ?? '').slice(0, 200),
    availableHours: numberWithin(params.get('availableHours'), 168),
    minEffectiveHourly: numberWithin(params.get('minEffectiveHourly'), 1_000_000),
    sort: sorts.includes(sort) ? (sort as Sort) : undefined,
  };
}

export function writeFilters(filters: BoardFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters) as [string, string | number | readonly string[] | undefined][]) {
    for (const one of typeof value === 'object' ? value : [value]) {
      if (one !== undefined && one !== '') params.append(name, String(one));
    }
  }
  return params;
}

/** A number above 0 up to the limit, or undefined. */
export function numberWithin(text: string | null, limit: number): number | undefined {
  const number = Number(text || Number.NaN);
  return number > 0 && number <= limit ? number : undefined;
}
