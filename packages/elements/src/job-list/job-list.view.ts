import { html, nothing, type TemplateResult } from 'lit';
import { type JobRowContext, jobRow, skeletonRows } from '../job-row/job-row.view.js';
import type { JobSearchState } from '../jobs/job-search.state.js';
import { failureView, misconfiguredView, noticeView } from '../notice/notice.view.js';

export interface JobListState {
  search: JobSearchState;
  limit: number;
  row: JobRowContext;
}

/** The roles, or what there is to say instead. */
export function jobListView({ search, limit, row }: JobListState, actions: { retry: () => void }): TemplateResult {
  const { messages } = row.language;
  switch (search.status) {
    case 'idle':
    case 'loading':
      return html`<ul class="rows" aria-busy="true" aria-label=${messages.loading}>${skeletonRows(limit)}</ul>`;
    case 'ready':
    case 'stale':
      return html`${
        search.status === 'stale'
          ? html`<p class="stale">${search.reason === 'offline' ? messages.staleOffline : messages.staleError}</p>`
          : nothing
      }<ul class="rows" part="list" aria-label=${messages.boardLabel}>${search.jobs.map((job) => jobRow(job, row))}</ul>`;
    case 'empty':
      return html`<slot name="empty">${noticeView({ title: messages.noJobsTitle, hint: messages.noJobsHint })}</slot>`;
    case 'error':
      return failureView(search, messages.errorTitle, messages, actions.retry);
    case 'misconfigured':
      return misconfiguredView(search.remedy, messages);
  }
}
