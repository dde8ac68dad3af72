import type { OutboxClaim } from '../store/outbox/outbox-store.js';

/**
 * What became of one attempt. `retry`: it may go better later. `dead`: it never will. `gone`: what it is about was
 * erased, or its receiver removed, since it was written down. An `error` is a few words for the operator: a status, a
 * code, never an address or what a receiver said, which may quote a person.
 */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'retry'; error: string; retryAfterMs?: number | undefined }
  | { kind: 'dead'; error: string }
  | { kind: 'gone' };

/** Sends an entry, and gives up when the signal says so. What it throws is an attempt that failed. */
export type Sender = (claim: OutboxClaim, signal: AbortSignal) => Promise<Outcome>;

/** The kind of an error in one word, such as `ECONNREFUSED`; its message may quote what was sent. */
export function errorWord(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code } = one as { code?: unknown };
    if (typeof code === 'string' && /^\w{1,40}$/.test(code)) return code;
  }
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown error';
}
