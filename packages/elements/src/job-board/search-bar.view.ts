import { html, nothing, type TemplateResult } from 'lit';
import { bookmarkIcon, closeIcon, filterIcon, searchIcon } from '../icons/icons.js';
import type { Messages } from '../messages/messages.js';

export interface SearchBarState {
  q: string;
  activeCount: number;
  filtersOpen: boolean;
  savedCount: number;
  savedOnly: boolean;
}

export interface SearchBarActions {
  type: (q: string) => void;
  submit: (event: Event) => void;
  toggleFilters: () => void;
  toggleSavedOnly: () => void;
}

/** Words to search for, and the two switches: filters (where there is no room for them) and saved roles. */
export function searchBarView(state: SearchBarState, messages: Messages, actions: SearchBarActions): TemplateResult {
  return html`<form class="search-bar" role="search" aria-label=${messages.searchLabel} @submit=${actions.submit}>
    <div class="search">
      ${searchIcon}
      <input
        type="search"
        name="q"
        part="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-label=${messages.searchLabel}
        placeholder=${messages.searchPlaceholder}
        .value=${state.q}
        @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
      />
      ${
        state.q
          ? html`<button class="icon-button" type="button" aria-label=${messages.clearSearch} @click=${() => actions.type('')}>
            ${closeIcon}
          </button>`
          : nothing
      }
    </div>
    <button class="button filters-toggle" type="button" aria-expanded=${state.filtersOpen} @click=${actions.toggleFilters}>
      ${filterIcon}<span>${state.activeCount > 0 ? messages.filtersWithCount(state.activeCount) : messages.filters}</span>
    </button>
    <button class="button saved-toggle" type="button" aria-pressed=${state.savedOnly} @click=${actions.toggleSavedOnly}>
      ${bookmarkIcon}<span>${state.savedCount > 0 ? messages.savedWithCount(state.savedCount) : messages.saved}</span>
    </button>
  </form>`;
}
