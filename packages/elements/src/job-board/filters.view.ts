import type { FacetCount, Facets, JobFilters } from '@fractional-embed/client';
import { html, nothing, type TemplateResult } from 'lit';
import { regionText } from '../format/place.js';
import type { Language } from '../messages/language.js';
import type { BoardFilters, ListFilter } from '../filters/board-filters.js';
import { type FacetOption, facetView, optionsView } from './facet.view.js';
import { numberWithin } from '../filters/filter-params.js';

export interface FiltersState {
  filters: BoardFilters;
  /** What the page has fixed: not offered to the visitor. */
  preset: JobFilters;
  facets: Facets | undefined;
  currency: string;
  language: Language;
}

export interface FiltersActions {
  toggle(name: ListFilter, value: string): void;
  setNumber(name: 'availableHours' | 'minEffectiveHourly', value: number | undefined): void;
  toggledFacet(event: Event): void;
}

const hourChoices = [5, 10, 15, 20, 25];

/** All filters, as a row of disclosures where there is room and a stack where there is not. */
export function filtersView(state: FiltersState, actions: FiltersActions): TemplateResult {
  const { filters, language } = state;
  const { messages } = language;
  const list = (name: ListFilter, legend: string): unknown =>
    name in state.preset
      ? nothing
      : optionsView(legend, state.facets && options(state, name), language.messages, (value) =>
          actions.toggle(name, value),
        );
  const count = (...names: ListFilter[]): number => names.reduce((sum, name) => sum + filters[name].length, 0);
  const facet = (name: string, active: number, ...body: unknown[]): unknown =>
    body.every((part) => part === nothing) ? nothing : facetView(name, active, body);
  return html`<div class="facets" @toggle=${{ handleEvent: actions.toggledFacet, capture: true }}>
    ${facet(messages.facetFunction, count('function'), list('function', messages.facetFunction))}
    ${facet(messages.facetHours, filters.availableHours ? 1 : 0, hoursFilter(state, actions))}
    ${facet(
      messages.facetPay,
      count('payModel') + (filters.minEffectiveHourly ? 1 : 0),
      rateFilter(state, actions),
      list('payModel', messages.facetPayModel),
    )}
    ${facet(
      messages.facetPlace,
      count('workplace', 'region'),
      list('workplace', messages.facetWorkplace),
      list('region', messages.facetRegion),
    )}
    ${facet(messages.facetStage, count('stage'), list('stage', messages.facetStage))}
  </div>`;
}

function hoursFilter({ filters, preset, language: { messages } }: FiltersState, actions: FiltersActions): unknown {
  if (preset.availableHours !== undefined) return nothing;
  const hours = filters.availableHours;
  const set = (value: number | undefined): void => actions.setNumber('availableHours', value);
  return html`<div class="number-filter">
    <label for="hours">${messages.hoursIHave}</label>
    <div class="choices">
      ${hourChoices.map(
        (choice) =>
          html`<button
            class="choice"
            type="button"
            aria-pressed=${hours === choice}
            @click=${() => set(hours === choice ? undefined : choice)}
          >
            ${choice}
          </button>`,
      )}
    </div>
    <span class="with-unit">
      <input id="hours" type="number" inputmode="decimal" min="1" max="168" step="any" autocomplete="off" .value=${String(hours ?? '')}
        aria-describedby="hours-note" @change=${(event: Event) => set(numberWithin(valueOf(event), 168))} />
      <span>${messages.hoursUnit}</span>
    </span>
    <p class="hint" id="hours-note">${messages.hoursNote}</p>
  </div>`;
}

function rateFilter({ filters, preset, currency, language }: FiltersState, actions: FiltersActions): unknown {
  if (preset.minEffectiveHourly !== undefined) return nothing;
  const { messages } = language;
  return html`<div class="number-filter">
    <label for="rate">${messages.minimumRate}</label>
    <span class="with-unit">
      <input id="rate" type="number" inputmode="decimal" min="0" step="any" autocomplete="off" .value=${String(filters.minEffectiveHourly ?? '')}
        aria-describedby="rate-note"
        @change=${(event: Event) => actions.setNumber('minEffectiveHourly', numberWithin(valueOf(event), 1_000_000))} />
      <span>${currency}</span>
    </span>
    <p class="hint" id="rate-note">${messages.minimumRateNote(currency)}</p>
  </div>`;
}

/** The host's counts, and whatever is chosen even if it counts nothing now. */
function options({ filters, facets, language }: FiltersState, name: ListFilter): FacetOption[] {
  const counts: FacetCount[] = [...(facets?.[name] ?? [])];
  for (const value of filters[name]) {
    if (!counts.some((one) => one.value === value)) counts.push({ value, count: 0 });
  }
  return counts.map(({ value, count }) => ({
    value,
    count,
    label: name === 'region' ? regionText(value, language) : language.term(value),
    checked: filters[name].includes(value),
  }));
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
