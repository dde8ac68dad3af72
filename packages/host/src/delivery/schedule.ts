const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * How long it is on average from one attempt to the next: ten attempts, about 75 hours apart from first to last.
 * @source Standard Webhooks, "Deliverability and reliability": example retry schedule
 */
const meanWaitsMs = [
  ...[5 * second, 5 * minute, 30 * minute],
  ...[2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour],
];

/** A receiver may ask for more time, but not for so much that its entry is never heard of again. */
const longestWaitMs = 24 * hour;

/** How often an entry is tried before it is dead. */
export const maxAttempts = meanWaitsMs.length + 1;

export interface NextAttempt {
  /** Which attempt has failed, counted from 1. */
  attempt: number;
  now: Date;
  /** What the receiver asked for. It wins over the schedule. */
  retryAfterMs?: number | undefined;
  /** @default Math.random */
  random?: (() => number) | undefined;
}

/**
 * When to try again; undefined: no more. Full jitter (anything from nothing to twice the mean), so that what failed
 * together does not come back together.
 */
export function nextAttempt({ attempt, now, retryAfterMs, random = Math.random }: NextAttempt): Date | undefined {
  const meanMs = meanWaitsMs[attempt - 1];
  if (meanMs === undefined) return undefined;
  const waitMs = retryAfterMs === undefined ? 2 * meanMs * random() : Math.min(retryAfterMs, longestWaitMs);
  return new Date(now.getTime() + Math.max(second, Math.round(waitMs)));
}

/** What a `Retry-After` header asks for: seconds, or a date. Undefined when it says neither. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * second;
  const at = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
