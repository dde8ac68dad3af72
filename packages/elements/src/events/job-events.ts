import type { JobSummary } from '@fractional-embed/client/lite';
import type { ApplyPrefill } from '../apply-form/prefill.js';

/** A visitor chose a job. `preventDefault()` keeps the element from opening it, so that the page can. */
export class FractionalJobSelectEvent extends CustomEvent<{ job: JobSummary }> {
  constructor(job: JobSummary) {
    super('fractional-job-select', { detail: { job }, bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * A visitor is about to apply. `preventDefault()` keeps the form or the link from opening, so that the page can take over.
 */
export class FractionalJobApplyEvent extends CustomEvent<{ job: JobSummary; url: string }> {
  /** To be set by a page that knows the visitor: what the form is filled with. */
  prefill: ApplyPrefill | undefined;

  constructor(job: JobSummary, url: string) {
    super('fractional-job-apply', { detail: { job, url }, bubbles: true, composed: true, cancelable: true });
  }
}

/** A visitor saved a job on this device, or removed it. */
export class FractionalJobSaveEvent extends CustomEvent<{ job: JobSummary; saved: boolean }> {
  constructor(job: JobSummary, saved: boolean) {
    super('fractional-job-save', { detail: { job, saved }, bubbles: true, composed: true });
  }
}

/** A visitor asked for a job's link to share. */
export class FractionalJobShareEvent extends CustomEvent<{ job: JobSummary; url: string }> {
  constructor(job: JobSummary, url: string) {
    super('fractional-job-share', { detail: { job, url }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fractional-job-select': FractionalJobSelectEvent;
    'fractional-job-apply': FractionalJobApplyEvent;
    'fractional-job-save': FractionalJobSaveEvent;
    'fractional-job-share': FractionalJobShareEvent;
  }
}
