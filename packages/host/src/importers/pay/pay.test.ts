import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payInText } from './pay-in-text.js';
import { payOfText } from './pay-text.js';
import { type PayPeriod, publishedPay } from './published-pay.js';

const us = { regions: ['US'] };

/** Model, period, currency, ends: enough to read a case in one line. */
function shown(text: string, options: Parameters<typeof payOfText>[1] = us) {
  const pay = payOfText(text, options)?.pay;
  return pay && [pay.model, pay.period, pay.currency, pay.minAmountMinor, pay.maxAmountMinor];
}

const texts: [string, unknown[]][] = [
  ['$31,2k- $52k', ['retainer', 'year', 'USD', 3_120_000, 5_200_000]],
  ['$170k - $200k', ['retainer', 'year', 'USD', 17_000_000, 20_000_000]],
  ['$80-100k', ['retainer', 'year', 'USD', 8_000_000, 10_000_000]],
  ['€80k – €95k • 0.1% – 0.3%', ['retainer', 'year', 'EUR', 8_000_000, 9_500_000]],
  ['€80.000 - €95.000 p.a.', ['retainer', 'year', 'EUR', 8_000_000, 9_500_000]],
  ['$150 - $200 / hr', ['hourly', 'hour', 'USD', 15_000, 20_000]],
  ['$50-$75 /hour', ['hourly', 'hour', 'USD', 5000, 7500]],
  ['up to $19/hour', ['hourly', 'hour', 'USD', null, 1900]],
  ['from $40 an hour', ['hourly', 'hour', 'USD', 4000, null]],
  ['$120+ per hour', ['hourly', 'hour', 'USD', 12_000, null]],
  ['£600 per day', ['hourly', 'day', 'GBP', 60_000, 60_000]],
  ['$10k/mo', ['retainer', 'month', 'USD', 1_000_000, 1_000_000]],
  ['CHF 1’500.50 per week', ['retainer', 'week', 'CHF', 150_050, 150_050]],
  ['¥800,000 per month', ['retainer', 'month', 'JPY', 800_000, 800_000]],
  ['MYR 3.5K – MYR 6K per month', ['retainer', 'month', 'MYR', 350_000, 600_000]],
  ['$5,000 fixed fee', ['project', 'project', 'USD', 500_000, 500_000]],
  ['CA$33.00 – CA$37.00 per hour', ['hourly', 'hour', 'CAD', 3300, 3700]],
  ['A$90 per hour', ['hourly', 'hour', 'AUD', 9000, 9000]],
  ['90 EUR/h', ['hourly', 'hour', 'EUR', 9000, 9000]],
];

test.each(texts)('%s', (text, expected) => {
  const options = text.includes('¥') ? { regions: ['JP'] } : us;
  expect(shown(text, options)).toEqual(expected);
});

test('a bare dollar is that of the only dollar country; nobody knows it elsewhere', () => {
  expect(shown('$40/hr', { regions: ['CA'] })?.[2]).toBe('CAD');
  expect(shown('$40/hr', { regions: ['US', 'CA'] })?.[2]).toBe('USD');
  expect(shown('$40/hr', { regions: ['DE'] })?.[0]).toBe('undisclosed');
  expect(payOfText('$40/hr', { regions: [] })?.note).toContain('no known currency');
  expect(shown('$40/hr', { regions: [], dollar: 'USD' })?.[2]).toBe('USD');
  expect(shown('$40/hr', { regions: ['AU', 'NZ'], dollar: 'USD' })?.[0]).toBe('undisclosed');
});

test('equity stands beside cash, or alone', () => {
  expect(payOfText('€80k – €95k • 0.1% – 0.3%', us)?.pay).toMatchObject({
    minEquityShare: 0.001,
    maxEquityShare: 0.003,
  });
  expect(payOfText('1.5% equity', us)?.pay).toMatchObject({ model: 'equity', minEquityShare: 0.015, currency: null });
  expect(payOfText('20% bonus', us)).toBeUndefined();
});

test.each(['competitive', '', '401k', 'DOE', 'top 10%', '24/7', '2-3 years'])('no pay: %s', (text) => {
  expect(payOfText(text, us)).toBeUndefined();
});

test('sizes that do not say for what time stay undisclosed, with the reason', () => {
  expect(payOfText('$10k', us)).toMatchObject({
    pay: { model: 'undisclosed' },
    note: 'pay 10000 USD does not say for what time',
  });
});

const inWords = (title: string, text: string) => {
  const pay = payInText({ title, text }, us)?.pay;
  return pay && [pay.period, pay.currency, pay.minAmountMinor, pay.maxAmountMinor];
};

const statements: [string, unknown[]][] = [
  ['Monthly retainer of €6,000', ['month', 'EUR', 600_000, 600_000]],
  ['Monthly retainer: €6,000 to €8,000.', ['month', 'EUR', 600_000, 800_000]],
  ['€6,000 per month retainer', ['month', 'EUR', 600_000, 600_000]],
  ['We offer a retainer of up to €6,000 per month for ten days.', ['month', 'EUR', null, 600_000]],
  ['€6,000 monthly retainer, ten days a month', ['month', 'EUR', 600_000, 600_000]],
  ['€6.000 retainer per month', ['month', 'EUR', 600_000, 600_000]],
  ['Day rate: £500', ['day', 'GBP', 50_000, 50_000]],
  ['Hourly rate of $150 to $200', ['hour', 'USD', 15_000, 20_000]],
  ['$150-$200/hr', ['hour', 'USD', 15_000, 20_000]],
  ['- $10k/mo + equity', ['month', 'USD', 1_000_000, 1_000_000]],
  ['£500 a day, outside IR35', ['day', 'GBP', 50_000, 50_000]],
  ['10 hours a week at $150/hr', ['hour', 'USD', 15_000, 15_000]],
];

test.each(statements)('running text that is a statement of pay: %s', (line, expected) => {
  expect(inWords('Fractional CFO', `Lead our finance team.\n${line}\nYou have 10 years of practice.`)).toEqual(
    expected,
  );
});

const titles: [string, unknown[]][] = [
  ['Fractional CFO ($150-$200/hr)', ['hour', 'USD', 15_000, 20_000]],
  ['Fractional CFO $150/hr', ['hour', 'USD', 15_000, 15_000]],
  ['Customer Success Lead – £500 a day', ['day', 'GBP', 50_000, 50_000]],
  ['Fractional CMO | $10k/mo', ['month', 'USD', 1_000_000, 1_000_000]],
  ['Head of Growth, €6,000 per month retainer', ['month', 'EUR', 600_000, 600_000]],
  ['Interim COO (monthly retainer of €6,000)', ['month', 'EUR', 600_000, 600_000]],
];

test.each(titles)('a title that says pay: %s', (title, expected) => {
  expect(inWords(title, '')).toEqual(expected);
  expect(inWords(title, 'Rate\n$90/hr')).toEqual(expected);
});

test.each([
  'CFO for a $500k/yr business',
  'CFO, SaaS growing $100k/mo',
  'CFO ($20M/yr revenue)',
  'Fractional CFO (€6,000)',
])('a title that says other money, or not for what time: %s', (title) => {
  expect(inWords(title, '')).toBeUndefined();
});

test.each([
  'We process $500 per day for customers.',
  'You will sell retainers of $10,000 per month.',
  'Manage a client on a $10k/month retainer.',
  'Monthly retainer of €6,000 per client',
  'Retainer of €6,000 / quarter',
  'A retainer of €6,000.',
  'Monthly subscription fee of $500',
  '$100 per month wellness benefit',
  '$50 a month',
  '$10k/mo in AWS credits',
  'Our platform saves teams $10k/mo.',
  '$500 a day, which is what our customers save',
  'Ad budget: $500 a day',
  '$2M/yr',
])('running text of other money, or of none that is sure: %s', (line) => {
  expect(inWords('Fractional CFO', `Lead our finance team.\n${line}`)).toBeUndefined();
});

test('running text: only in a line about pay, with its period', () => {
  const read = (text: string) => payInText({ title: 'CFO', text }, us)?.pay.minAmountMinor;
  expect(read('Compensation\n$40/hr, 5-10 hours per week')).toBe(4000);
  expect(read('The role is paid hourly at $20/hr, four days.')).toBe(2000);
  expect(read('We process $500 per day for customers.')).toBeUndefined();
  expect(read('Pay: $500 referral bonus per month')).toBeUndefined();
  expect(read('We pay attention. We raised $40 million.')).toBeUndefined();
});

test('running text of any words and any length is read without a failure, and long text in its time', () => {
  const bits = [
    '$',
    '€',
    '6,000',
    '1',
    '.',
    ' ',
    '\n',
    '- ',
    '/hr',
    ' per month',
    ' retainer',
    'Monthly ',
    'of ',
    '%',
    'k',
  ];
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const reading = payInText({ title, text }, us);
      expect(reading === undefined || reading.note === null).toBe(true);
    }),
    { numRuns: 2000 },
  );
  for (const bit of [...bits, '$1 ', '1,000,', '$1-', 'at $1/hr ', 'monthly fee of of of ', '(((', '-'.repeat(599)]) {
    for (const end of ['', '\n']) {
      const text = `${bit.repeat(Math.ceil(590 / bit.length))}${end}`.repeat(250);
      const startedAt = performance.now();
      payInText({ title: bit.repeat(300), text }, us);
      // About 150 ms on a slow machine; a step more than linear would take minutes.
      expect(performance.now() - startedAt, JSON.stringify(bit + end)).toBeLessThan(5000);
    }
  }
});

const facts = { currency: 'USD', period: 'hour' as PayPeriod, min: null, max: null };

test('half-empty, empty, swapped and absurd ranges', () => {
  const ends = (min: number | null, max: number | null, more: object = {}) => {
    const { pay, note } = publishedPay({ ...facts, min, max, ...more });
    return [pay.model, pay.minAmountMinor, pay.maxAmountMinor, note === null];
  };
  expect(ends(0, 0)).toEqual(['undisclosed', null, null, true]);
  expect(ends(0, 50)).toEqual(['hourly', null, 5000, true]);
  expect(ends(50, null)).toEqual(['hourly', 5000, null, true]);
  expect(ends(80, 70)).toEqual(['hourly', 7000, 8000, true]);
  expect(ends(90_000, 10)).toEqual(['undisclosed', null, null, false]);
  expect(ends(150_000, 180_000)).toEqual(['undisclosed', null, null, false]);
  expect(ends(-5, 50)).toEqual(['undisclosed', null, null, false]);
  expect(ends(10, 20, { currency: 'XYZ' })).toEqual(['undisclosed', null, null, false]);
  expect(ends(10, 20, { currency: null })).toEqual(['undisclosed', null, null, false]);
  expect(ends(null, null, { minEquity: 0.01 })).toEqual(['equity', null, null, true]);
});

test('whatever a source claims, pay is whole, in order and of a known currency, or undisclosed', () => {
  const end = fc.option(fc.oneof(fc.double(), fc.integer({ min: -10, max: 300_000 })), { nil: null });
  const currency = fc.option(fc.constantFrom('USD', 'JPY', 'KWD', 'usd', 'XX', '€'), { nil: null });
  const period = fc.option(fc.constantFrom<PayPeriod>('hour', 'day', 'week', 'month', 'year', 'project'), {
    nil: null,
  });
  fc.assert(
    fc.property(end, end, currency, period, end, end, (min, max, code, unit, minEquity, maxEquity) => {
      const { pay } = publishedPay({ currency: code, period: unit, min, max, minEquity, maxEquity });
      const { minAmountMinor: low, maxAmountMinor: high } = pay;
      for (const amount of [low, high])
        expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      expect(pay.currency === null).toBe(low === null && high === null);
      const { minEquityShare: least, maxEquityShare: most } = pay;
      if (least !== null && most !== null) expect(least).toBeLessThanOrEqual(most);
    }),
  );
});
