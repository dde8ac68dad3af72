import type { LitElement } from 'lit';
import type { Address } from '../connection/host-address.js';
import { logError } from '../log.js';
import type { NewsletterState, Problems } from './newsletter.state.js';
import { untilOnline } from './online.js';
import type { Outcome } from './sending/outcome.js';
import type { Sender } from './sending/sender.js';

/** What is sent, as typed. */
export interface Entry {
  email: string;
  consents: { id: string; version: string; given: boolean }[];
  /** The field that people don't see. */
  website?: string;
}

/** Takes an address to the host and says the truth about it on the way. Holds no HTML and stores nothing. */
export class NewsletterController {
  state: NewsletterState = { status: 'idle' };
  readonly #host: LitElement;
  #sender: { key: string; loading: Promise<Sender> } | undefined;
  #cancel: AbortController | undefined;
  #lastSent: Entry | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get isBusy(): boolean {
    return this.state.status === 'sending';
  }

  /** The visitor turns to the form: only now is anything loaded, and the host asked when it was shown. */
  touch(address: Address): void {
    // Browsers keep in mind that a module failed, and never ask for it again: while offline it isn't tried.
    if (!navigator.onLine) return;
    this.#load(address).then(
      (sender) => sender.prepare(),
      () => {},
    );
  }

  /** Back to the form, with all that was typed. */
  edit(): void {
    this.#show({ status: 'idle' });
  }

  refuse(problems: Problems): void {
    this.#show({ status: 'invalid', problems });
  }

  /** Gives up what waits for a network. */
  cancel(): void {
    this.#cancel?.abort();
  }

  /** Sends what was sent last once more. */
  repeat(address: Address): Promise<NewsletterState> | undefined {
    return this.#lastSent && this.send(this.#lastSent, address);
  }

  /** One at a time: whoever asks again meanwhile, by a double click, gets nothing. */
  async send(entry: Entry, address: Address): Promise<NewsletterState> {
    const { email } = entry;
    const isRepeat = this.state.status === 'sent';
    this.#lastSent = entry;
    this.#cancel = new AbortController();
    const outcome = await this.#deliver(entry, address, this.#cancel.signal, (phase) =>
      this.#show({ status: 'sending', phase, email, isRepeat }),
    );
    if (outcome.kind === 'unavailable') logError(this.#host.localName, outcome.remedy);
    this.#show(stateAfter(outcome, { email, isRepeat }));
    return this.state;
  }

  async #deliver(entry: Entry, address: Address, signal: AbortSignal, onPhase: OnPhase): Promise<Outcome> {
    for (;;) {
      onPhase(navigator.onLine ? 'sending' : 'offline');
      await untilOnline(signal);
      if (signal.aborted) return { kind: 'cancelled' };
      const sender = await this.#load(address).catch(() => undefined);
      if (sender) {
        const outcome = await sender.send(entry, { signal, onPhase });
        const waitsForNetwork = outcome.kind === 'unconfirmed' && !navigator.onLine && !signal.aborted;
        if (outcome.kind !== 'never-left' && !waitsForNetwork) return outcome;
      } else if (navigator.onLine) return { kind: 'failed', failure: { reason: 'not-loaded' } };
    }
  }

  #load({ baseUrl, board }: Address): Promise<Sender> {
    const key = `${baseUrl} ${board}`;
    if (this.#sender?.key === key) return this.#sender.loading;
    const loading = import('./sending/sender.js').then((code) => new code.Sender({ baseUrl, board }));
    this.#sender = { key, loading };
    // Whoever tries again loads again, where the browser lets them.
    loading.catch(() => (this.#sender = undefined));
    return loading;
  }

  #show(state: NewsletterState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

type OnPhase = (phase: Extract<NewsletterState, { status: 'sending' }>['phase']) => void;

function stateAfter(outcome: Outcome, sent: { email: string; isRepeat: boolean }): NewsletterState {
  switch (outcome.kind) {
    case 'sent':
      return { status: 'sent', ...sent };
    case 'email-refused':
      return { status: 'invalid', problems: { email: 'refused' } };
    case 'unavailable':
      return { status: 'unavailable', why: outcome.why };
    case 'failed':
      return { status: 'failed', failure: outcome.failure };
    case 'unconfirmed':
      return { status: 'unconfirmed' };
    case 'never-left':
    case 'cancelled':
      return { status: 'idle' };
  }
}
