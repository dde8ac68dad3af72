import fc from 'fast-check';
import type { JobDraft } from '../../jobs/job-draft.js';

/** A draft with all that tests don't care about filled in. */
export function draftOf(changes: Partial<JobDraft> = {}): JobDraft {
  return {
    sourceId: 'one',
    sourceName: 'Example',
    title: 'Fractional CFO',
    company: { name: 'Example', confidential: false, url: null, logoUrl: null, stage: 'seed', industry: 'fintech' },
    function: 'finance',
    summary: 'Lead finance for a growing team.',
    focusAreas: ['Fundraising'],
    commitment: { minHoursPerWeek: 10, maxHoursPerWeek: 15 },
    term: { ongoing: true, months: null },
    cadence: null,
    pay: payOf({ model: 'hourly', currency: 'USD', period: 'hour', minAmountMinor: 15000, maxAmountMinor: 20000 }),
    location: { workplace: 'remote', regions: ['US'], timeZones: [], label: null },
    convertToFullTime: null,
    postedAt: '2026-03-01T09:00:00Z',
    validThrough: null,
    descriptionHtml: '<p>Own the <strong>forecast</strong>.</p>',
    application: null,
    ...changes,
  };
}

export function payOf(changes: Partial<JobDraft['pay']> = {}): JobDraft['pay'] {
  const nothing = { currency: null, period: null, minAmountMinor: null, maxAmountMinor: null };
  return { model: 'undisclosed', ...nothing, minEquityShare: null, maxEquityShare: null, ...changes };
}

/** Words that share beginnings, differ by accents and case, and need a dictionary to part. */
export const wordPool = [
  ...[
    'Finance',
    'finances',
    'FINANCIÈRE',
    'Straße',
    'STRASSE',
    'São',
    'sao',
    'C++',
    'co-founder',
    "O'Neil",
    'AND',
    'NOT',
  ],
  ...[
    '財務責任者',
    '最高財務責任者',
    'مدير',
    'مدیر',
    'ผู้อำนวยการ',
    'हिन्दी',
    '재무',
    '𞤀𞤁𞤂',
    'ΟΔΟΣ',
    'ﬁnance',
    '"',
    '*',
    "'",
    '\\',
    '😀',
  ],
];

const text = fc.array(fc.constantFrom(...wordPool), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const hours = maybe(fc.integer({ min: 1, max: 40 }));
const amount = maybe(fc.integer({ min: 0, max: 3_000_000 }));
const stages = ['seed', 'series-a', 'a-stage-of-tomorrow'] as const;

const pay = fc.record({
  model: fc.constantFrom('hourly', 'retainer', 'project', 'equity', 'undisclosed', 'barter'),
  currency: fc.constantFrom('USD', 'EUR', null),
  period: fc.constantFrom('hour', 'day', 'month', 'year', 'project', null),
  minAmountMinor: amount,
  maxAmountMinor: amount,
});

/** Jobs that are alike enough for filters and sorts to meet ties, nulls and several values. */
export const anyDraft: fc.Arbitrary<JobDraft> = fc
  .record({
    title: text,
    company: fc.record({
      name: maybe(text),
      confidential: fc.boolean(),
      url: fc.constant(null),
      logoUrl: fc.constant(null),
      stage: maybe(fc.constantFrom(...stages)),
      industry: maybe(fc.constantFrom('fintech', 'health')),
    }),
    function: fc.constantFrom('finance', 'marketing', 'customer-success'),
    summary: text,
    focusAreas: fc.array(text, { maxLength: 2 }),
    commitment: maybe(fc.record({ minHoursPerWeek: hours, maxHoursPerWeek: hours })),
    term: maybe(fc.record({ ongoing: fc.boolean(), months: maybe(fc.integer({ min: 1, max: 12 })) })),
    pay: pay.map(payOf),
    location: fc.record({
      workplace: maybe(fc.constantFrom('remote', 'hybrid')),
      regions: fc.uniqueArray(fc.constantFrom('US', 'DE', 'europe', 'Île de Ré'), { maxLength: 3 }),
      timeZones: fc.constant<string[]>([]),
      label: maybe(text),
    }),
    postedAt: maybe(fc.constantFrom('2026-03-01T00:00:00Z', '2026-03-01T02:00:00+02:00', '2026-03-02T00:00:00.001Z')),
    validThrough: maybe(fc.constantFrom('2026-03-31T00:00:00Z', '2026-04-01T00:00:00Z', '2026-05-01T00:00:00Z')),
    descriptionHtml: text.map((inner) => `<h3>${inner.replaceAll('"', '')}</h3><p>${inner} <em>x</em></p>`),
  })
  .map(draftOf);

/** Several drafts with ids of their own. */
export const anyDrafts = fc.array(anyDraft, { maxLength: 25 }).map((drafts) => {
  return drafts.map((draft, index) => ({ ...draft, sourceId: `id-${index}` }));
});
