import type { FacetCount } from '@fractional-embed/client/lite';
import { html, nothing } from 'lit';
import type { ListFilter } from '../../filters/board-filters.js';
import { numberWithin } from '../../filters/filter-params.js';
import { regionText } from '../../format/place.js';
import type { FacetName, FiltersActions, FiltersState } from '../filters.view.js';
import { laterEn } from './en.js';

const hourChoices = [5, 10, 15, 20, 25];

/** What a filter opens. The board starts without this code: nothing of it shows before a filter is opened. */
export function filterPanel(facet: FacetName, state: FiltersState, actions: FiltersActions): unknown {
  const { messages } = state.language;
  const texts = textsOf(state);
  switch (facet) {
    case 'function':
      return options('function', messages.facetFunction, state, actions);
    case 'hours':
      return hoursFilter(state, actions);
    case 'pay':
      return [rateFilter(state, actions), options('payModel', texts.facetPayModel, state, actions)];
    case 'place':
      return [
        options('workplace', texts.facetWorkplace, state, actions),
        options('region', texts.facetRegion, state, actions),
      ];
    case 'stage':
      return options('stage', messages.facetStage, state, actions);
  }
}

const textsOfLanguage = new WeakMap<object, typeof laterEn>();

/** What the page says instead is in the language's messages already, and goes first. Made once for all that is drawn at a time. */
function textsOf({ language }: FiltersState): typeof laterEn {
  const texts = textsOfLanguage.get(language) ?? { ...laterEn, ...language.messages };
  textsOfLanguage.set(language, texts);
  return texts;
}

/** Alternatives to tick, each with how many roles it would leave. */
function options(name: ListFilter, legend: string, state: FiltersState, actions: FiltersActions): unknown {
  const choices = choicesOf(name, state);
  if (name in state.preset || choices.length === 0) return nothing;
  return html`<fieldset class="options">
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label, count, checked }) => html`<label class="option">
        <input type="checkbox" .checked=${checked} @change=${() => actions.toggle(name, value)} />
        <span class="option-label" dir="auto">${label}</span>
        <span class="option-count">${count}</span>
      </label>`,
    )}
  </fieldset>`;
}

interface Choice {
  value: string;
  label: string;
  count: number;
  checked: boolean;
}

/** The host's counts, and whatever is chosen even if it counts nothing now. */
function choicesOf(name: ListFilter, { filters, facets, language }: FiltersState): Choice[] {
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

function hoursFilter(state: FiltersState, actions: FiltersActions): unknown {
  const { filters, preset } = state;
  const texts = textsOf(state);
  if (preset.availableHours !== undefined) return nothing;
  const hours = filters.availableHours;
  const set = (value: number | undefined): void => actions.setNumber('availableHours', value);
  return html`<div class="number-filter">
    <label for="hours">${texts.hoursIHave}</label>
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
      <span>${texts.hoursUnit}</span>
    </span>
    <p class="hint" id="hours-note">${texts.hoursNote}</p>
  </div>`;
}

function rateFilter(state: FiltersState, actions: FiltersActions): unknown {
  const { filters, preset, currency } = state;
  if (preset.minEffectiveHourly !== undefined) return nothing;
  const texts = textsOf(state);
  return html`<div class="number-filter">
    <label for="rate">${texts.minimumRate}</label>
    <span class="with-unit">
      <input id="rate" type="number" inputmode="decimal" min="0" step="any" autocomplete="off" .value=${String(filters.minEffectiveHourly ?? '')}
        aria-describedby="rate-note"
        @change=${(event: Event) => actions.setNumber('minEffectiveHourly', numberWithin(valueOf(event), 1_000_000))} />
      <span>${currency}</span>
    </span>
    <p class="hint" id="rate-note">${texts.minimumRateNote(currency)}</p>
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
