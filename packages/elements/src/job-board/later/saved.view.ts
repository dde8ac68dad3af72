import { html, nothing, type TemplateResult } from 'lit';
import { type JobRowContext, jobRow, skeletonRows } from '../../job-row/job-row.view.js';
import { failureView, noticeView } from '../../notice/notice.view.js';
import { laterEn } from './en.js';
import type { SavedRolesState } from './saved-roles.controller.js';

/** The roles saved on this device. */
export function savedView(
  state: SavedRolesState,
  count: number,
  row: JobRowContext,
  actions: { showAll: () => void; retry: () => void },
): TemplateResult {
  const messages = { ...laterEn, ...row.language.messages };
  switch (state.status) {
    case 'loading':
      return html`${heading(messages.savedHeading)}<ul class="rows" aria-busy="true">${skeletonRows(Math.max(1, count))}</ul>`;
    case 'error':
      return failureView(state, messages.errorTitle, messages, actions.retry);
    case 'ready': {
      const jobs = state.jobs.filter((job) => row.isSaved?.(job));
      if (jobs.length === 0) {
        return noticeView({
          title: messages.savedEmpty,
          hint: messages.savedEmptyHint,
          action: { label: messages.showAll, run: actions.showAll },
        });
      }
      return html`${heading(messages.savedHeading, messages.showAll, actions.showAll)}<ul class="rows" part="list">${jobs.map((job) => jobRow(job, row))}</ul>`;
    }
  }
}

function heading(text: string, back?: string, showAll?: () => void): TemplateResult {
  return html`<div class="toolbar">
    <p class="count">${text}</p>
    ${back ? html`<button class="link" type="button" @click=${showAll}>${back}</button>` : nothing}
  </div>`;
}
