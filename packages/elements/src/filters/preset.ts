import type { JobFilters } from '@fractional-embed/client/lite';
import { activeFilters, listFilters } from './board-filters.js';
import { readFilters } from './filter-params.js';

/**
 * What a page fixes for its visitors, from the `filters` attribute: `filters="function=finance&workplace=remote"`, in
 * the API's own words.
 */
export function presetFrom(attribute: string | undefined): JobFilters {
  const filters = readFilters(new URLSearchParams(attribute ?? ''));
  const names = new Set(activeFilters(filters).map(({ name }) => name));
  const lists = listFilters.filter((name) => names.has(name)).map((name) => [name, filters[name]] as const);
  return {
    ...Object.fromEntries(lists),
    ...(filters.q && { q: filters.q }),
    ...(filters.availableHours && { availableHours: filters.availableHours }),
    ...(filters.minEffectiveHourly && { minEffectiveHourly: filters.minEffectiveHourly }),
    ...(filters.sort && { sort: filters.sort }),
  };
}
