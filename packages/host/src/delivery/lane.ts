import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Failure, OutboxClaim, OutboxKind, OutboxStore } from '../store/outbox/outbox-store.js';
import { maxAttempts, nextAttempt } from './schedule.js';
import { errorWord, type Outcome, type Sender } from './sender.js';

/** A claim outlives its attempt: nobody else may begin while this process still tries. */
const claimForMs = 60_000;
const attemptMs = 45_000;

export interface LaneOptions {
  kind: OutboxKind;
  send: Sender;
  /** How many are sent at once. */
  concurrency: number;
  outbox: OutboxStore;
  log: Log;
  metrics: Metrics;
  now: () => Date;
}

/** Sends what is due of one kind. Kinds do not wait for one another: a receiver that hangs must not hold up mails. */
export interface Lane {
  /** Begins whatever is due, as far as there is room; resolves when nothing more is due or there is no room. */
  fill(): Promise<void>;
  /** Begins nothing more, lets what is under way finish, and gives it up after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

export function createLane(options: LaneOptions): Lane {
  const underWay = new Set<Promise<void>>();
  const stop = new AbortController();
  const state = { closing: false, asking: false, wanted: false };
  let filling = Promise.resolve();

  /** One at a time: two that count the room at once would both fill it. */
  function fill(): Promise<void> {
    state.wanted = true;
    if (!state.asking) filling = ask();
    return filling;
  }

  async function ask(): Promise<void> {
    state.asking = true;
    try {
      while (state.wanted && !state.closing && underWay.size < options.concurrency) {
        const limit = options.concurrency - underWay.size;
        state.wanted = false;
        const claims = await claimUpTo(limit, options);
        for (const claim of claims) begin(claim);
        if (claims.length === limit) state.wanted = true;
      }
    } catch (error) {
      options.log.failure('Could not ask for what is to be sent', error);
    } finally {
      state.asking = false;
    }
  }

  function begin(claim: OutboxClaim): void {
    const attempt = attemptOnce(options, claim, stop.signal).finally(() => {
      underWay.delete(attempt);
      void fill();
    });
    underWay.add(attempt);
  }

  return {
    fill,
    async close(graceMs) {
      state.closing = true;
      const timer = setTimeout(() => stop.abort(), graceMs);
      // What was claimed while we were told to stop is begun all the same, or it would wait until its claim runs out.
      await filling;
      while (underWay.size > 0) await Promise.all(underWay);
      clearTimeout(timer);
    },
  };
}

function claimUpTo(limit: number, { outbox, kind, now }: LaneOptions): Promise<OutboxClaim[]> {
  return outbox.claim({ kind, now: now(), limit, forMs: claimForMs });
}

async function attemptOnce(options: LaneOptions, claim: OutboxClaim, stop: AbortSignal): Promise<void> {
  try {
    await sendOnce(options, claim, stop);
  } catch (error) {
    options.log.failure('Could not write down what became of a delivery', error);
  }
}

async function sendOnce(options: LaneOptions, claim: OutboxClaim, stop: AbortSignal): Promise<void> {
  const { outbox, metrics, now } = options;
  const startedAt = performance.now();
  const outcome = await outcomeOf(options, claim, stop);
  const failure = failureOf(outcome, claim, now());
  if (outcome.kind === 'gone') await outbox.drop(claim.id);
  else if (failure === undefined) await outbox.sent(claim.id);
  else await outbox.failed(claim, failure);
  const result = failure && 'dead' in failure ? 'dead' : outcome.kind;
  const seconds = (performance.now() - startedAt) / 1000;
  metrics.delivered({ kind: claim.kind, topic: claim.topic, outcome: result, seconds });
  // The error itself stands in the outbox, by the entry's id.
  if (result === 'dead') options.log.write('warn', 'Gave up a delivery: fractional-host outbox list --state dead');
}

async function outcomeOf({ send }: LaneOptions, claim: OutboxClaim, stop: AbortSignal): Promise<Outcome> {
  // Only a process that ended while sending leaves so many attempts behind.
  if (claim.attempt > maxAttempts) return { kind: 'dead', error: 'no attempt came to an end' };
  const late = AbortSignal.timeout(attemptMs);
  const signal = AbortSignal.any([stop, late]);
  try {
    return await Promise.race([send(claim, signal), aborted(signal)]);
  } catch (error) {
    if (stop.aborted) return { kind: 'retry', error: 'the host stopped', retryAfterMs: 0 };
    return { kind: 'retry', error: late.aborted ? 'timeout' : errorWord(error) };
  }
}

/** For senders that can't be interrupted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Longer texts say no more. */
const maxErrorLength = 200;

function failureOf(outcome: Outcome, { attempt }: OutboxClaim, now: Date): Failure | undefined {
  if (outcome.kind === 'sent' || outcome.kind === 'gone') return undefined;
  const error = outcome.error.slice(0, maxErrorLength);
  const retryAt =
    outcome.kind === 'retry' ? nextAttempt({ attempt, now, retryAfterMs: outcome.retryAfterMs }) : undefined;
  return retryAt === undefined ? { error, dead: true } : { error, retryAt };
}
