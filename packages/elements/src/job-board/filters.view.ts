import type { Facets, JobFilters } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardFilters, ListFilter } from '../filters/board-filters.js';
import type { Language } from '../messages/language.js';
import { facetView } from './facet.view.js';

/** A button of the filter row. */
export type FacetName = 'function' | 'hours' | 'pay' | 'place' | 'stage';

export interface FiltersState {
  filters: BoardFilters;
  /** What the page has fixed: not offered to the visitor. */
  preset: JobFilters;
  /** Undefined until the first answer. */
  facets: Facets | undefined;
  /** Nothing was found: every filter stays, to be loosened. */
  empty: boolean;
  /** The board's, once it is known. */
  currency: string | undefined;
  language: Language;
}

export interface FiltersActions {
  toggle: (name: ListFilter, value: string) => void;
  setNumber: (name: 'availableHours' | 'minEffectiveHourly', value: number | undefined) => void;
  toggledFacet: (event: Event) => void;
  /** What the facet opens, once its code is there. */
  panel: (facet: FacetName) => unknown;
}

type NumberFilter = 'availableHours' | 'minEffectiveHourly';

const fields: Readonly<Record<FacetName, readonly (ListFilter | NumberFilter)[]>> = {
  function: ['function'],
  hours: ['availableHours'],
  pay: ['minEffectiveHourly', 'payModel'],
  place: ['workplace', 'region'],
  stage: ['stage'],
};

/** All filters, as a row of disclosures where there is room and a stack where there is not. */
export function filtersView(state: FiltersState, actions: FiltersActions): TemplateResult {
  const { messages } = state.language;
  const names: Record<FacetName, string> = {
    function: messages.facetFunction,
    hours: messages.facetHours,
    pay: messages.facetPay,
    place: messages.facetPlace,
    stage: messages.facetStage,
  };
  return html`<div class="facets" @toggle=${{ handleEvent: actions.toggledFacet, capture: true }}>
    ${(Object.keys(names) as FacetName[]).map((facet) => {
      const offered = fields[facet].filter((field) => isOffered(field, state));
      if (offered.length === 0) return nothing;
      const active = offered.reduce((sum, field) => sum + countOf(state.filters[field]), 0);
      return facetView(names[facet], active, actions.panel(facet));
    })}
  </div>`;
}

/** Whether there is anything to choose: the page has not fixed it, and the roles differ in it. */
function isOffered(field: ListFilter | NumberFilter, { filters, preset, facets, empty }: FiltersState): boolean {
  if (field in preset) return false;
  if (empty) return true;
  const known = field === 'availableHours' || field === 'minEffectiveHourly' || !facets ? undefined : facets[field];
  return known === undefined || known.length > 0 || countOf(filters[field]) > 0;
}

function countOf(chosen: readonly string[] | number | undefined): number {
  return typeof chosen === 'object' ? chosen.length : chosen ? 1 : 0;
}
