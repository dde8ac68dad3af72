import type { ApplicationInput } from '@fractional-embed/client/apply';
import type { Job } from '@fractional-embed/client/lite';

/** What a visitor is about to send. */
export interface ApplicationSubmitDetail {
  readonly job: Job;
  /**
   * Hands over what was typed, and the files by their fields' names, to a page that sends it itself. A function, so that
   * personal data goes to whoever asks for it, and not into every log of events.
   */
  readonly read: () => { input: ApplicationInput; files: ReadonlyMap<string, File> };
}

/** A visitor sends an application. `preventDefault()` keeps it from being sent, so that the page can do it. */
export class FractionalApplicationSubmitEvent extends CustomEvent<ApplicationSubmitDetail> {
  constructor(detail: ApplicationSubmitDetail) {
    super('fractional-application-submit', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** What is known of an application that has arrived: nothing of who sent it. */
export interface ApplicationSuccessDetail {
  readonly job: Job;
  /** When the host took it. */
  readonly receivedAt: string;
  /** The host's name for it; null when it was sent before the page was left, or from another tab. */
  readonly id: string | null;
}

/** An application has arrived, for certain. */
export class FractionalApplicationSuccessEvent extends CustomEvent<ApplicationSuccessDetail> {
  constructor(detail: ApplicationSuccessDetail) {
    super('fractional-application-success', { detail, bubbles: true, composed: true });
  }
}

/** Why an application was not sent, or nobody can say whether it was. */
export interface ApplicationErrorDetail {
  readonly job: Job;
  /**
   * `invalid`: fields are to be mended; `not-confirmed`: it may have arrived; `failed`: it has not.
   */
  readonly reason: 'invalid' | 'not-confirmed' | 'failed';
  /** Which fields the visitor is asked to mend, such as `email` or `answers/team-size`; never what is in them. */
  readonly fields: readonly string[];
  /** The host's name for the exchange, to quote to its operator. */
  readonly requestId: string | null;
}

/** An application was not sent, or is not confirmed. The form tells the visitor what to do. */
export class FractionalApplicationErrorEvent extends CustomEvent<ApplicationErrorDetail> {
  constructor(detail: ApplicationErrorDetail) {
    super('fractional-application-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fractional-application-submit': FractionalApplicationSubmitEvent;
    'fractional-application-success': FractionalApplicationSuccessEvent;
    'fractional-application-error': FractionalApplicationErrorEvent;
  }
}
