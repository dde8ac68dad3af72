/**
 * How long the host asks to wait, in seconds, zero or more: `Retry-After` as a number of seconds or an HTTP date.
 * Undefined when it is missing or neither.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  // Dates begin with a day's name; `Date.parse` alone takes `-5` for one.
  const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
