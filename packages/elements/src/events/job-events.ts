import type { JobSummary } from '@fractional-embed/client/lite';

/** A visitor chose a job. `preventDefault()` keeps the element from opening it, so that the page can. */
export class FractionalJobSelectEvent extends CustomEvent<{ job: JobSummary }> {
  constructor(job: JobSummary) {
    super('fractional-job-select', { detail: { job }, bubbles: true, composed: true, cancelable: true });
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
    'fractional-job-select': FractionalJobSelectEvent;
    'fractional-job-save': FractionalJobSaveEvent;
  }
}
