/** What a visitor's answer says about the roles they look for. */
export interface FindRolesDetail {
  /** In the currency, unrounded. */
  readonly hourlyRate: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Hours a week for one client. */
  readonly hoursPerWeek: number;
}

/** A visitor wants to see roles at their rate. `preventDefault()` keeps the link from being followed. */
export class FractionalRateFindRolesEvent extends CustomEvent<FindRolesDetail> {
  constructor(detail: FindRolesDetail) {
    super('fractional-rate-find-roles', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fractional-rate-find-roles': FractionalRateFindRolesEvent;
  }
}
