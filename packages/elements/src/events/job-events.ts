import type { JobSummary } from '@fractional-embed/client/lite';

/** A visitor chose a job. `preventDefault()` keeps the element from opening it, so that the page can. */
export class FractionalJobSelectEvent extends CustomEvent<{ job: JobSummary }> {
  constructor(job: JobSummary) {
    super('fractional-job-select', { detail: { job }, bubbles: true, composed: true, cancelable: true });
  }
}

/** Other jobs are shown than before: after the first load, a search, or more of them. */
export class FractionalJobsShowEvent extends CustomEvent<{ jobs: readonly JobSummary[]; total: number }> {
  constructor(jobs: readonly JobSummary[], total: number) {
    super('fractional-jobs-show', { detail: { jobs, total }, bubbles: true, composed: true });
  }
}

/** A visitor saved a job on this device, or removed it. */
export class FractionalJobSaveEvent extends CustomEvent<{ job: JobSummary; saved: boolean }> {
  constructor(job: JobSummary, saved: boolean) {
    super('fractional-job-save', { detail: { job, saved }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fractional-jobs-show': FractionalJobsShowEvent;
    'fractional-job-select': FractionalJobSelectEvent;
    'fractional-job-save': FractionalJobSaveEvent;
  }
}
