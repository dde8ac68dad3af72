import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError, NetworkError, TimeoutError } from './index.js';
import { retryAfterSeconds } from './retry-after.js';
import { retryDelayMs } from './retry-policy.js';

const context = { operation: 'board.get', url: 'https://h.test/v1/boards/demo', requestId: null };
const policy = { limit: 9, baseDelayMs: 300, maxDelayMs: 5_000 };

function apiError(status: number, retryAfter?: number): ApiError {
  return new ApiError(context, { status, problem: null, retryAfterSeconds: retryAfter });
}

describe('the wait before another try', () => {
  it('is anywhere between nothing and the doubled base, below the cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (attempt) => {
        const delay = retryDelayMs(new NetworkError(context, 'x'), attempt, policy);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThan(Math.min(5_000, 300 * 2 ** (attempt - 1)) + 1);
      }),
    );
  });

  it('spreads over the whole range', () => {
    const delays = Array.from({ length: 500 }, () => retryDelayMs(apiError(503), 3, policy) ?? -1);
    const tenths = new Set(delays.map((delay) => Math.floor(delay / 120)));
    expect(tenths).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  it('is what the host asks for', () => {
    expect(retryDelayMs(apiError(429, 7), 1, policy)).toBe(7_000);
    expect(retryDelayMs(apiError(503, 0), 5, policy)).toBe(0);
  });

  it('is none where another try is of no use', () => {
    expect(retryDelayMs(apiError(404, 7), 1, policy)).toBeUndefined();
    expect(retryDelayMs(new Error('a hook’s'), 1, policy)).toBeUndefined();
    expect(retryDelayMs(new TimeoutError(context, 1, 1), 1, policy)).toBeDefined();
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-31T09:00:00Z');
  const read = (value?: string) =>
    retryAfterSeconds(new Headers(value === undefined ? {} : { 'retry-after': value }), now);

  it.each([
    ['0', 0],
    ['120', 120],
    [' 5 ', 5],
    ['Sat, 31 Jan 2026 09:02:00 GMT', 120],
    ['Saturday, 31-Jan-26 09:02:00 GMT', 120],
    ['Sat Jan 31 09:02:00 2026 GMT', 120],
    ['Sat, 31 Jan 2026 08:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j seconds', (value, seconds) => {
    expect(read(value)).toBe(seconds);
  });

  it('of any text is a number of seconds from 0, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const seconds = read(text) ?? 0;
        expect(Number.isInteger(seconds) && seconds >= 0).toBe(true);
      }),
    );
  });
});
