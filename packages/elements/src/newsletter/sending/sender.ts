import {
  createSubscriptions,
  type SubscriptionInput,
  type SubscriptionsResource,
} from '@fractional-embed/client/subscribe';
import { pageFetch } from '../../connection/page-fetch.js';
import type { SendingPhase } from '../newsletter.state.js';
import { mayHaveArrived, type Outcome, outcomeOf } from './outcome.js';

/** A visitor is waiting: after some seconds it is better to say how it stands than to go on in silence. */
const patience = {
  timeout: { perTry: 15_000, total: 60_000 },
  retry: { limit: 4, baseDelayMs: 500, maxDelayMs: 2_000 },
};

export interface Watch {
  signal: AbortSignal;
  onPhase: (phase: SendingPhase) => void;
}

/** Sends to one board. Loaded once the visitor turns to the field. */
export class Sender {
  readonly #subscriptions: SubscriptionsResource;
  #token: string | undefined;
  #isPrepared = false;

  constructor(address: { baseUrl: string; board: string }) {
    this.#subscriptions = createSubscriptions({ ...address, fetch: pageFetch });
  }

  /** Asks when the form was shown. Hosts that don't say, or not in time, want a proof instead, or nothing. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    this.#subscriptions.formToken().then(
      ({ formToken }) => (this.#token = formToken),
      () => {},
    );
  }

  async send(input: SubscriptionInput, { signal, onPhase }: Watch): Promise<Outcome> {
    let isUncertain = false;
    let attempts = 0;
    try {
      await this.#subscriptions.create(this.#token === undefined ? input : { ...input, formToken: this.#token }, {
        ...patience,
        signal,
        onState(state) {
          if (state.state === 'sending') attempts = state.attempt;
          if (state.state === 'waiting') isUncertain ||= mayHaveArrived(state.error);
          onPhase(state.state === 'sending' && state.attempt > 1 ? 'waiting' : state.state);
        },
      });
      return { kind: 'sent' };
    } catch (error) {
      if (signal.aborted) return attempts === 0 ? { kind: 'cancelled' } : { kind: 'unconfirmed' };
      return outcomeOf(error, isUncertain);
    }
  }
}
