import { html, nothing, type TemplateResult } from 'lit';
import { type ActiveFilter, activeFilters, type BoardFilters } from '../filters/board-filters.js';
import { amountLabel } from '../format/pay.js';
import { regionText } from '../format/place.js';
import { closeIcon } from '../icons/icons.js';
import type { Language } from '../messages/language.js';

export interface ChipsActions {
  remove: (active: ActiveFilter) => void;
  clearFilters: () => void;
}

/** What is filtered by, each to be let go by itself. */
export function chipsView(
  filters: BoardFilters,
  currency: string | undefined,
  language: Language,
  actions: ChipsActions,
): TemplateResult | typeof nothing {
  const active = activeFilters(filters);
  if (active.length === 0) return nothing;
  const { messages } = language;
  return html`<ul class="chips" aria-label=${messages.activeFilters}>
    ${active.map((one) => {
      const label = chipLabel(one, filters, currency, language);
      return html`<li>
        <button class="chip" part="chip" type="button" aria-label=${messages.removeFilter(label)} @click=${() => actions.remove(one)}>
          <span dir="auto">${label}</span>${closeIcon}
        </button>
      </li>`;
    })}
    <li><button class="link" type="button" @click=${actions.clearFilters}>${messages.clearFilters}</button></li>
  </ul>`;
}

function chipLabel(
  active: ActiveFilter,
  filters: BoardFilters,
  currency: string | undefined,
  language: Language,
): string {
  const { messages, locale } = language;
  switch (active.name) {
    case 'q':
      return messages.chipQuery(filters.q);
    case 'availableHours':
      return messages.chipHours(String(filters.availableHours));
    case 'minEffectiveHourly':
      return messages.chipRate(amountLabel(filters.minEffectiveHourly ?? 0, currency, locale));
    case 'region':
      return regionText(active.value, language);
    default:
      return language.term(active.value);
  }
}
