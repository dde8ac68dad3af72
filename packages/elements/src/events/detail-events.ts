import type { JobSummary } from '@fractional-embed/client/lite';
import type { ApplyPrefill } from '../apply-form/prefill.js';

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

/** A visitor asked for a job's link to share. */
export class FractionalJobShareEvent extends CustomEvent<{ job: JobSummary; url: string }> {
  constructor(job: JobSummary, url: string) {
    super('fractional-job-share', { detail: { job, url }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fractional-job-apply': FractionalJobApplyEvent;
    'fractional-job-share': FractionalJobShareEvent;
  }
}
