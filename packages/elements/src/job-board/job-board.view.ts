import type { JobSummary } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import { activeFilters } from '../filters/board-filters.js';
import type { Language } from '../messages/language.js';
import { type ChipsActions, chipsView } from './chips.view.js';
import { type FiltersActions, type FiltersState, filtersView } from './filters.view.js';
import { type ResultsActions, type ResultsState, resultsView } from './results.view.js';
import { type SearchBarActions, searchBarView } from './search-bar.view.js';

export interface JobBoardState {
  language: Language;
  filters: FiltersState;
  results: ResultsState;
  saved: { ids: readonly string[]; only: boolean };
  filtersOpen: boolean;
  /** The open job by id or slug, with what the list knows of it. */
  open: { idOrSlug: string; summary: JobSummary | undefined } | null;
  announcement: string;
}

export interface JobBoardActions extends SearchBarActions, FiltersActions, ChipsActions, ResultsActions {
  closeJob: () => void;
  /** The roles saved on this device; loaded, code and all, when they are asked for. */
  saved: () => unknown;
  closePanels: (event: KeyboardEvent) => void;
  /** The detail element for the open job; loaded when the first one is opened. */
  detail: (open: NonNullable<JobBoardState['open']>) => TemplateResult;
}

/** The whole board: search and filters, the list, and beside or over it the open role. */
export function jobBoardView(state: JobBoardState, actions: JobBoardActions): TemplateResult {
  const { language, filters, results, saved, open } = state;
  const active = activeFilters(filters.filters).length;
  const { status } = results.search;
  // With nothing to search in, a search field would only promise something.
  const bare = status === 'misconfigured' || (status === 'empty' && active === 0 && !saved.only);
  const bar = {
    q: filters.filters.q,
    activeCount: active,
    filtersOpen: state.filtersOpen,
    savedCount: saved.ids.length,
    savedOnly: saved.only,
  };
  const listed = saved.only ? actions.saved() : resultsView(results, actions);
  return html`<section class="board" part="board" aria-label=${language.messages.boardLabel} ?data-open=${open !== null} @keydown=${actions.closePanels}>
    <div class="list">
      <slot name="header"></slot>
      ${bare ? nothing : searchBarView(bar, language.messages, actions)}
      ${
        bare || saved.only
          ? nothing
          : html`<div class="filters" ?data-open=${state.filtersOpen}>${filtersView(filters, actions)}</div>
            ${chipsView(filters.filters, filters.currency, language, actions)}`
      }
      ${
        // Two templates, of two texts: a notice is new where it stands, and not rows that moved up as what was above went.
        bare || status === 'error'
          ? html`<div part="results" class="results">${listed}</div>`
          : html`<div class="results" part="results">${listed}</div>`
      }
    </div>
    ${open === null ? nothing : html`<div class="detail" part="detail">${actions.detail(open)}</div>`}
    <p class="visually-hidden" role="status">${state.announcement}</p>
  </section>`;
}
