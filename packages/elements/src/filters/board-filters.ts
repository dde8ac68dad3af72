import type { JobFilters, Sort } from '@fractional-embed/client/lite';

/** The filters that are lists of alternatives. */
export const listFilters = ['function', 'payModel', 'workplace', 'region', 'stage', 'industry'] as const;
export type ListFilter = (typeof listFilters)[number];

/** What a visitor has chosen on a board. Immutable: every change makes a new one. */
export interface BoardFilters extends Readonly<Record<ListFilter, readonly string[]>> {
  readonly q: string;
  readonly availableHours: number | undefined;
  readonly minEffectiveHourly: number | undefined;
  readonly sort: Sort | undefined;
}

export const noFilters: BoardFilters = {
  q: '',
  function: [],
  payModel: [],
  workplace: [],
  region: [],
  stage: [],
  industry: [],
  availableHours: undefined,
  minEffectiveHourly: undefined,
  sort: undefined,
};

/** Chooses the value, or lets it go. */
export function toggled(filters: BoardFilters, name: ListFilter, value: string): BoardFilters {
  const values = filters[name];
  return {
    ...filters,
    [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}

/** Everything let go but the order. */
export function cleared(filters: BoardFilters): BoardFilters {
  return { ...noFilters, sort: filters.sort };
}

/** One chosen thing that can be let go by itself. */
export type ActiveFilter =
  | { name: 'q' }
  | { name: 'availableHours' }
  | { name: 'minEffectiveHourly' }
  | { name: ListFilter; value: string };

export function activeFilters(filters: BoardFilters): ActiveFilter[] {
  const lists = listFilters.flatMap((name) => filters[name].map((value) => ({ name, value })));
  const single = (['q', 'availableHours', 'minEffectiveHourly'] as const).filter((name) => filters[name]);
  return [...single.map((name) => ({ name })), ...lists];
}

export function without(filters: BoardFilters, active: ActiveFilter): BoardFilters {
  if ('value' in active) return toggled(filters, active.name, active.value);
  return { ...filters, [active.name]: noFilters[active.name] };
}

/** The visitor's choices, less what the page has fixed: a link may carry anything. */
export function within(preset: JobFilters, filters: BoardFilters): BoardFilters {
  const fixed = [...listFilters, 'availableHours' as const, 'minEffectiveHourly' as const].filter(
    (name) => name in preset,
  );
  return { ...filters, ...Object.fromEntries(fixed.map((name) => [name, noFilters[name]])) };
}

/** What to ask the host: the visitor's choices within the page's. Words of both are searched for together. */
export function toJobFilters(filters: BoardFilters, preset: JobFilters, limit: number): JobFilters {
  const chosen = Object.entries(within(preset, filters)).filter(([, value]: [string, unknown]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  const q = [preset.q, filters.q].filter(Boolean).join(' ');
  return { ...preset, ...(Object.fromEntries(chosen) as Partial<BoardFilters>), ...(q && { q }), limit };
}
