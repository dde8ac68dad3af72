/** What a visitor wants to send, with which of the page's consent texts it was shown. */
export interface NewsletterEntry {
  email: string;
  consents: readonly { id: string; version: string; given: boolean }[];
}

/**
 * `unconfirmed`: nobody knows whether it arrived; all others: it didn't. `busy`: too many ask; `refused`: the host said no;
 * `not-loaded`: the code that sends; `unavailable`: no such board, or not from this page.
 */
export type NewsletterErrorReason = 'unconfirmed' | 'busy' | 'refused' | 'not-loaded' | 'unavailable';

/** A visitor sends a valid address. `preventDefault()` keeps the element from sending it, so that the page can. */
export class FractionalNewsletterSubmitEvent extends CustomEvent<NewsletterEntry> {
  constructor(entry: NewsletterEntry) {
    super('fractional-newsletter-submit', { detail: entry, bubbles: true, composed: true, cancelable: true });
  }
}

/** The host has it and sends a mail to confirm. Says not whose address it was: such events end in statistics. */
export class FractionalNewsletterSuccessEvent extends CustomEvent<{ board: string }> {
  constructor(board: string) {
    super('fractional-newsletter-success', { detail: { board }, bubbles: true, composed: true });
  }
}

/** It failed, or nobody knows. The element says so itself, and offers to try again. */
export class FractionalNewsletterErrorEvent extends CustomEvent<{ board: string; reason: NewsletterErrorReason }> {
  constructor(board: string, reason: NewsletterErrorReason) {
    super('fractional-newsletter-error', { detail: { board, reason }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fractional-newsletter-submit': FractionalNewsletterSubmitEvent;
    'fractional-newsletter-success': FractionalNewsletterSuccessEvent;
    'fractional-newsletter-error': FractionalNewsletterErrorEvent;
  }
}
