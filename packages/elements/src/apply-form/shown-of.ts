import type { JobState } from '../job-detail/job.controller.js';
import { isBusy, type Phase } from './phase.js';

/** What a page is told that the form shows: its own steps while it sends are one to the page. */
export function shownOf(job: JobState, phase: Phase | undefined): string {
  if (!phase) return ['idle', 'loading', 'misconfigured'].includes(job.status) ? job.status : 'unavailable';
  if (isBusy(phase) || phase.status === 'resolving') return 'sending';
  if (phase.status === 'barred') return 'unavailable';
  return phase.status === 'not-arrived' ? 'failed' : phase.status;
}
