import type { Sort } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import { type JobRowContext, jobRow, skeletonRows } from '../job-row/job-row.view.js';
import type { FoundJobs, JobSearchState } from '../jobs/job-search.state.js';
import type { Messages } from '../messages/messages.js';
import { failureView, misconfiguredView, noticeView } from '../notice/notice.view.js';

export interface ResultsState {
  search: JobSearchState;
  sort: Sort;
  filtered: boolean;
  pageSize: number;
  row: JobRowContext;
}

export interface ResultsActions {
  sortBy: (sort: Sort) => void;
  loadMore: () => void;
  retry: () => void;
  clearFilters: () => void;
}

/** The roles that were found, or what there is to say instead. */
export function resultsView(state: ResultsState, actions: ResultsActions): TemplateResult {
  const { search } = state;
  const { messages } = state.row.language;
  switch (search.status) {
    case 'idle':
    case 'loading':
      return html`${toolbar(state, messages.loading, actions)}
        <ul class="rows" aria-busy="true" aria-label=${messages.loading}>${skeletonRows(state.pageSize)}</ul>`;
    case 'ready':
      return html`${toolbar(state, messages.results(search.total), actions)}${rows(search, state, actions)}`;
    case 'stale':
      return html`${staleNote(search.reason, messages, actions)}${toolbar(state, messages.results(search.total), actions)}${rows(search, state, actions)}`;
    case 'empty':
      return html`<slot name="empty">${emptyView(state.filtered, messages, actions)}</slot>`;
    case 'error':
      return failureView(search, messages.errorTitle, messages, actions.retry);
    case 'misconfigured':
      return misconfiguredView(search.remedy, messages);
  }
}

function toolbar({ sort, filtered, row }: ResultsState, count: string, actions: ResultsActions): TemplateResult {
  const { messages } = row.language;
  const choices: [Sort, string][] = [
    ['newest', messages.sortNewest],
    ['relevance', messages.sortRelevance],
    ['pay', messages.sortPay],
    ['hours', messages.sortHours],
  ];
  return html`<div class="toolbar">
    <p class="count">${count}</p>
    <label class="sort"
      >${messages.sortLabel}
      <select @change=${(event: Event) => actions.sortBy((event.target as HTMLSelectElement).value as Sort)}>
        ${choices
          .filter(([value]) => value !== 'relevance' || filtered || sort === value)
          .map(([value, label]) => html`<option value=${value} ?selected=${value === sort}>${label}</option>`)}
      </select>
    </label>
  </div>`;
}

function rows(found: FoundJobs, state: ResultsState, actions: ResultsActions): TemplateResult {
  return html`<ul class="rows" part="list" ?data-refreshing=${found.refreshing} aria-busy=${found.refreshing}>
      ${found.jobs.map((job) => jobRow(job, state.row))}
    </ul>
    ${moreView(found, state.row.language.messages, actions)}`;
}

function moreView(found: FoundJobs, messages: Messages, actions: ResultsActions): TemplateResult | typeof nothing {
  if (found.more === 'none') return nothing;
  const loading = found.more === 'loading';
  return html`<div class="more">
    ${found.more === 'failed' ? html`<p>${messages.loadMoreFailed}</p>` : nothing}
    <button class="button" part="load-more" type="button" aria-disabled=${loading} @click=${actions.loadMore}>
      ${loading ? messages.loadingMore : found.more === 'failed' ? messages.retry : messages.loadMore}
    </button>
    <p class="hint">${messages.shownOf(found.jobs.length, found.total)}</p>
  </div>`;
}

function staleNote(reason: 'offline' | 'error', messages: Messages, actions: ResultsActions): TemplateResult {
  return html`<div class="stale" part="stale">
    <p>${reason === 'offline' ? messages.staleOffline : messages.staleError}</p>
    <button class="link" type="button" @click=${actions.retry}>${messages.retry}</button>
  </div>`;
}

function emptyView(filtered: boolean, messages: Messages, actions: ResultsActions): TemplateResult {
  return filtered
    ? noticeView({
        title: messages.emptyTitle,
        hint: messages.emptyHint,
        action: { label: messages.showAll, run: actions.clearFilters },
      })
    : noticeView({ title: messages.noJobsTitle, hint: messages.noJobsHint });
}
