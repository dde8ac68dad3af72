import type { JobSearchState } from '../jobs/job-search.state.js';
import type { Messages } from '../messages/messages.js';

/** What a search came to, for who can't see it; nothing while it is under way. */
export function announcement(state: JobSearchState, pageSize: number, messages: Messages): string {
  if (state.status === 'empty') return messages.emptyTitle;
  if (!('jobs' in state)) return '';
  return state.jobs.length > pageSize
    ? messages.shownOf(state.jobs.length, state.total)
    : messages.results(state.total);
}
