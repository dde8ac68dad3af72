import type { JobSummary } from '@fractional-embed/client/lite';

/** What a role says to a rate calculator. */
export interface CalculateDetail {
  readonly job: JobSummary;
  /** The low end of the effective hourly pay, in whole units of the currency, rounded as the detail shows it. */
  readonly hourlyRate: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The hours a week that `hourlyRate` is for; null when the role doesn't say. */
  readonly hoursPerWeek: number | null;
}

/** A visitor wants to know what a role's pay leaves them. `preventDefault()` keeps the link from being followed. */
export class FractionalJobCalculateEvent extends CustomEvent<CalculateDetail> {
  constructor(detail: CalculateDetail) {
    super('fractional-job-calculate', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fractional-job-calculate': FractionalJobCalculateEvent;
  }
}
