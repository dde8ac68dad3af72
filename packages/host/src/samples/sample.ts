import type { Job, Question } from '@fractional-embed/contract';
import { toMinor } from '@fractional-embed/contract';
import type { JobDraft, PublishedPay } from '../jobs/job-draft.js';

/** A listing as we write it: everything of a draft but its dates, which move with the day it is seeded. */
export interface Sample extends Omit<JobDraft, 'sourceId' | 'sourceName' | 'postedAt' | 'validThrough'> {
  id: string;
  /** Days before now, fractions allowed. */
  postedDaysAgo: number;
  /** Days from now; null when the listing stays until it is closed. */
  expiresInDays: number | null;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The sample as an importer would hand it over on `now`. */
export function toDraft(sample: Sample, now: Date): JobDraft {
  const { id, postedDaysAgo, expiresInDays, ...rest } = sample;
  const at = (days: number) => new Date(now.getTime() + days * dayMs).toISOString();
  return {
    ...rest,
    descriptionHtml: sample.descriptionHtml.trim().replace(/\s*\n\s*/g, ' '),
    sourceId: id,
    sourceName: null,
    postedAt: at(-postedDaysAgo),
    validThrough: expiresInDays === null ? null : at(expiresInDays),
  };
}

type Stage = Job['company']['stage'];
type Rhythm = NonNullable<Job['cadence']>['checkIns'];

export function company(
  name: string,
  stage: Stage,
  industry: string | null,
  url: string | null = null,
): Job['company'] {
  return { name, confidential: false, url, logoUrl: null, stage, industry };
}

export function confidential(stage: Stage, industry: string | null): Job['company'] {
  return { name: null, confidential: true, url: null, logoUrl: null, stage, industry };
}

export function hours(minHoursPerWeek: number | null, maxHoursPerWeek: number | null = minHoursPerWeek) {
  return { minHoursPerWeek, maxHoursPerWeek };
}

export const ongoing = { ongoing: true, months: null };
export const months = (count: number) => ({ ongoing: false, months: count });
export const cadence = (checkIns: Rhythm, writtenUpdates: Rhythm) => ({ checkIns, writtenUpdates });

function place(workplace: 'remote' | 'hybrid' | 'on-site') {
  return (label: string, regions: string[], timeZones: string[] = []): Job['location'] => ({
    workplace,
    regions,
    timeZones,
    label,
  });
}

export const remote = place('remote');
export const hybrid = place('hybrid');
export const onSite = place('on-site');

function pay(model: PublishedPay['model'], period: PublishedPay['period']) {
  return (currency: string, min: number | null, max: number | null = min): PublishedPay => ({
    model,
    currency,
    period,
    minAmountMinor: min === null ? null : toMinor(min, currency),
    maxAmountMinor: max === null ? null : toMinor(max, currency),
    minEquityShare: null,
    maxEquityShare: null,
  });
}

export const hourly = pay('hourly', 'hour');
export const dayRate = pay('hourly', 'day');
export const weeklyRetainer = pay('retainer', 'week');
export const retainer = pay('retainer', 'month');
export const yearly = pay('retainer', 'year');
export const projectFee = pay('project', 'project');

const noAmount = { currency: null, period: null, minAmountMinor: null, maxAmountMinor: null };

export const undisclosed: PublishedPay = {
  model: 'undisclosed',
  ...noAmount,
  minEquityShare: null,
  maxEquityShare: null,
};

/** Shares of the company, 0 to 1. */
export function equityOnly(minEquityShare: number, maxEquityShare: number): PublishedPay {
  return { model: 'equity', ...noAmount, minEquityShare, maxEquityShare };
}

export function withEquity(cash: PublishedPay, minEquityShare: number, maxEquityShare: number): PublishedPay {
  return { ...cash, minEquityShare, maxEquityShare };
}

export function applyAt(path: string): NonNullable<Job['application']> {
  return { kind: 'external', url: `https://example.com/apply/${path}`, resume: 'hidden', questions: [] };
}

export function applyByForm(
  resume: 'required' | 'optional' | 'hidden',
  ...questions: Question[]
): NonNullable<Job['application']> {
  return { kind: 'form', url: null, resume, questions };
}

type Form = NonNullable<Job['application']>;

/** The same form, which asks besides for what many want to know. */
export function asking(form: Form, more: Pick<Form, 'links' | 'availability' | 'rate'>): Form {
  return { ...form, ...more, consents: [privacy, laterRoles] };
}

const privacy = {
  id: 'privacy',
  version: '1',
  text: 'The company may read and keep this application for 180 days, to decide about this role.',
  url: 'https://example.com/privacy',
  required: true,
};

const laterRoles = {
  id: 'later-roles',
  version: '1',
  text: 'You may write to me about later roles.',
  url: null,
  required: false,
};

export function ask(
  kind: Question['kind'],
  id: string,
  label: string,
  more: { required?: boolean; help?: string; options?: string[] } = {},
): Question {
  return {
    id,
    kind,
    label,
    help: more.help ?? null,
    required: more.required ?? false,
    options: more.options ?? [],
  };
}
