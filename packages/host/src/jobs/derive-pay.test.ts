import type { AmountRange, Commitment } from '@fractional-embed/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivePay } from './derive-pay.js';
import type { PublishedPay } from './job-draft.js';

function payOf(
  period: string | null,
  min: number | null,
  max: number | null,
  changes: Partial<PublishedPay> = {},
): PublishedPay {
  const amounts = { minAmountMinor: min, maxAmountMinor: max, minEquityShare: null, maxEquityShare: null };
  return { model: 'retainer', currency: 'USD', period, ...amounts, ...changes };
}

const hours = (min: number | null, max: number | null): Commitment => ({ minHoursPerWeek: min, maxHoursPerWeek: max });
const range = (min: number | null, max: number | null): AmountRange => ({ minAmountMinor: min, maxAmountMinor: max });
const months = (count: number) => ({ ongoing: false, months: count });

describe('derivePay', () => {
  it('divides the lowest pay by the most hours, and the highest by the fewest', () => {
    const derived = derivePay(payOf('month', 500_000, 800_000), hours(10, 20), null);
    // 5,000 / (20 * 52/12) = 57.69 and 8,000 / (10 * 52/12) = 184.62
    expect(derived).toEqual({ effectiveHourly: range(5769, 18_462), effectiveMonthly: range(500_000, 800_000) });
  });

  it('multiplies hourly pay by the fewest hours below, and the most above', () => {
    const derived = derivePay(payOf('hour', 15_000, 20_000, { model: 'hourly' }), hours(10, 15), null);
    expect(derived).toEqual({ effectiveHourly: range(15_000, 20_000), effectiveMonthly: range(650_000, 1_300_000) });
  });

  it.each([
    ['from so much', payOf('month', 500_000, null), hours(10, 20), range(5769, null)],
    ['up to so much', payOf('month', null, 800_000), hours(10, 20), range(null, 18_462)],
    ['so many hours or more', payOf('month', 500_000, 800_000), hours(10, null), range(null, 18_462)],
    ['up to so many hours', payOf('month', 500_000, 800_000), hours(null, 20), range(5769, null)],
    ['from so much, for so many hours or more', payOf('month', 500_000, null), hours(10, null), null],
    ['hours unknown', payOf('month', 500_000, 800_000), null, null],
  ])('leaves open what nothing is known of: %s', (_, pay, commitment, effectiveHourly) => {
    expect(derivePay(pay, commitment, null).effectiveHourly).toEqual(effectiveHourly);
  });

  it('knows the other periods', () => {
    const hourlyOf = (period: string, amount: number) => derivePay(payOf(period, amount, amount), hours(10, 10), null);
    expect(hourlyOf('day', 80_000).effectiveHourly).toEqual(range(10_000, 10_000));
    expect(hourlyOf('week', 100_000).effectiveHourly).toEqual(range(10_000, 10_000));
    expect(hourlyOf('year', 5_200_000).effectiveHourly).toEqual(range(10_000, 10_000));
    expect(hourlyOf('year', 1_200_000).effectiveMonthly).toEqual(range(100_000, 100_000));
    expect(hourlyOf('fortnight', 1_200_000)).toEqual({ effectiveHourly: null, effectiveMonthly: null });
  });

  it('spreads a one-off sum over the term, if months and hours are both known', () => {
    const pay = payOf('project', 1_200_000, 1_200_000, { model: 'project' });
    const known = { effectiveHourly: range(9231, 9231), effectiveMonthly: range(400_000, 400_000) };
    const unknown = { effectiveHourly: null, effectiveMonthly: null };
    expect(derivePay(pay, hours(10, 10), months(3))).toEqual(known);
    expect(derivePay(pay, null, months(3))).toEqual(unknown);
    expect(derivePay(pay, hours(10, 10), { ongoing: true, months: null })).toEqual(unknown);
    expect(derivePay(pay, hours(10, 10), null)).toEqual(unknown);
  });

  it.each(['equity', 'undisclosed'])('makes nothing of %s', (model) => {
    const nothing = { effectiveHourly: null, effectiveMonthly: null };
    expect(derivePay(payOf('hour', 1, 2, { model }), hours(1, 2), months(1))).toEqual(nothing);
  });

  it('makes nothing of an amount whose currency nobody said, nor of one too large to be exact', () => {
    expect(derivePay(payOf('hour', 1, 2, { currency: null }), null, null).effectiveHourly).toBeNull();
    const huge = payOf('hour', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    expect(derivePay(huge, hours(40, 40), null).effectiveMonthly).toBeNull();
  });
});

describe('laws of derived pay', () => {
  const end = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null });
  const hour = fc.option(fc.integer({ min: 1, max: 168 }), { nil: null });
  const ordered = <T extends number | null>(pair: readonly [T, T]): [T, T] => {
    const [low, high] = pair;
    return low !== null && high !== null && low > high ? [high, low] : [low, high];
  };
  const offers = fc.record({
    amounts: fc.tuple(end, end).map(ordered),
    commitment: fc.tuple(hour, hour).map(ordered),
    period: fc.constantFrom('hour', 'day', 'week', 'month', 'year', 'project'),
    term: fc.integer({ min: 1, max: 24 }),
  });
  const derive = ({
    amounts,
    commitment,
    period,
    term,
  }: {
    amounts: [number | null, number | null];
    commitment: [number | null, number | null];
    period: string;
    term: number;
  }) => derivePay(payOf(period, ...amounts), hours(...commitment), months(term));

  it('gives whole amounts, the smaller first', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const { effectiveHourly, effectiveMonthly } = derive(offer);
        for (const derived of [effectiveHourly, effectiveMonthly]) {
          const [low, high] = [derived?.minAmountMinor ?? null, derived?.maxAmountMinor ?? null];
          for (const amount of [low, high])
            expect(amount === null || (Number.isInteger(amount) && amount >= 0)).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          if (derived !== null) expect(low !== null || high !== null).toBe(true);
        }
      }),
    );
  });

  it('holds every deal that pay and hours allow', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(offers, share, share, ({ amounts, commitment, ...offer }, a, b) => {
        const [[low, high], [fewest, most]] = [
          amounts.map((amount) => amount ?? 1) as [number, number],
          commitment.map((h) => h ?? 1) as [number, number],
        ];
        const [pay, time] = [ordered([low, high] as [number, number]), ordered([fewest, most] as [number, number])];
        const wide = derive({ ...offer, amounts: pay, commitment: time });
        const amount = Math.round(pay[0] + a * (pay[1] - pay[0]));
        const deal = time[0] + b * (time[1] - time[0]);
        const one = derive({ ...offer, amounts: [amount, amount], commitment: [deal, deal] });
        for (const name of ['effectiveHourly', 'effectiveMonthly'] as const) {
          expect(one[name]?.minAmountMinor).toBeGreaterThanOrEqual(wide[name]?.minAmountMinor ?? Number.NaN);
          expect(one[name]?.maxAmountMinor).toBeLessThanOrEqual(wide[name]?.maxAmountMinor ?? Number.NaN);
        }
      }),
    );
  });

  it('widens when an end opens: the other end stays', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const { effectiveHourly } = derive({ ...offer, amounts: [offer.amounts[0], null] });
        expect(effectiveHourly?.maxAmountMinor ?? null).toBeNull();
        expect(effectiveHourly?.minAmountMinor ?? null).toBe(derive(offer).effectiveHourly?.minAmountMinor ?? null);
      }),
    );
  });
});
