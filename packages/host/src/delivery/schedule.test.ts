import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxAttempts, nextAttempt, retryAfterMs } from './schedule.js';

const now = new Date('2026-04-01T00:00:00Z');
const hourMs = 3_600_000;

/** Hours from the first attempt to the last, when every one fails. */
function hoursUntilDead(random?: () => number): number {
  let at = now;
  for (let attempt = 1; ; attempt += 1) {
    const next = nextAttempt({ attempt, now: at, random });
    if (next === undefined) return (at.getTime() - now.getTime()) / hourMs;
    at = next;
  }
}

describe('the schedule', () => {
  it('has ten attempts in about 75 hours', () => {
    expect(maxAttempts).toBe(10);
    expect(hoursUntilDead(() => 0.5)).toBeCloseTo(75.6, 1);
    const many = Array.from({ length: 3000 }, () => hoursUntilDead());
    expect(many.reduce((sum, hours) => sum + hours, 0) / many.length).toBeCloseTo(75.6, -1);
  });

  it('spreads what failed together over the whole wait, and never tries at once', () => {
    const waits = Array.from({ length: 2000 }, () => nextAttempt({ attempt: 4, now })!.getTime() - now.getTime());
    expect(Math.min(...waits)).toBeLessThan(0.1 * hourMs);
    expect(Math.max(...waits)).toBeGreaterThan(3.9 * hourMs);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4 * hourMs);
    expect(nextAttempt({ attempt: 1, now, random: () => 0 })?.getTime()).toBe(now.getTime() + 1000);
  });

  it('lets the receiver choose, up to a day, but not have more attempts', () => {
    const after = (ms: number, attempt = 1) => nextAttempt({ attempt, now, retryAfterMs: ms })?.getTime();
    expect(after(90_000)).toBe(now.getTime() + 90_000);
    expect(after(0)).toBe(now.getTime() + 1000);
    expect(after(400 * hourMs)).toBe(now.getTime() + 24 * hourMs);
    expect(after(1000, 10)).toBeUndefined();
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 01 Apr 2026 00:01:00 GMT', 60_000],
    ['Tue, 31 Mar 2026 00:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });

  it('is never taken for something else, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const ms = retryAfterMs(header, now);
        expect(ms === undefined || (Number.isFinite(ms) && ms >= 0)).toBe(true);
      }),
    );
  });
});
