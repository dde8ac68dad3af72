import { Job, jobFunctions, payModels, payPeriods, questionKinds, workplaces } from '@fractional-embed/contract';
import { describe, expect, it } from 'vitest';
import { finishJob } from '../jobs/finish-job.js';
import { sampleBoard, sampleDrafts } from './index.js';

const now = new Date('2026-03-10T09:00:00Z');
const dayMs = 24 * 60 * 60 * 1000;
const drafts = sampleDrafts(now);
const jobs = drafts.map((draft) =>
  Job.parse({
    ...finishJob(draft, 'sample'),
    id: draft.sourceId,
    slug: draft.sourceId,
    canonicalUrl: `https://example.com/jobs/${draft.sourceId}`,
    status: 'open',
    postedAt: draft.postedAt,
    updatedAt: draft.postedAt,
  }),
);

const plainText = (html: string) => html.replace(/<[^>]+>/g, ' ').trim();

describe('every sample', () => {
  it.each(jobs)('$id is a valid, readable job', (job) => {
    expect(job.summary.length).toBeGreaterThan(50);
    expect(job.summary.length).toBeLessThanOrEqual(200);
    expect(job.focusAreas.length).toBeGreaterThanOrEqual(2);
    expect(job.focusAreas.length).toBeLessThanOrEqual(5);
    expect(job.descriptionHtml.match(/<h3>/g)).toHaveLength(4);
    expect(job.descriptionHtml).toMatch(/<[uo]l>/);
  });

  it.each(jobs)('$id is 120 to 300 words, or as many Japanese characters as that takes', (job) => {
    const text = plainText(job.descriptionHtml);
    const japanese = /\p{Script=Hiragana}/u.test(text);
    const length = japanese ? text.length / 2.2 : text.split(/\s+/).length;
    expect(length).toBeGreaterThanOrEqual(110);
    expect(length).toBeLessThanOrEqual(300);
  });

  it.each(drafts)('$sourceId loses nothing to the sanitiser', (draft) => {
    const finished = finishJob(draft, 'sample').descriptionHtml;
    const words = (html: string) => plainText(html).split(/\s+/);
    expect(words(finished)).toEqual(words(draft.descriptionHtml));
  });

  it('names only places that can never be a real company’s', () => {
    const urls = JSON.stringify(drafts).match(/https?:\/\/[^/"\\\s]+/g) ?? [];
    for (const url of urls) expect(new URL(url).hostname).toMatch(/(?:^|\.)example\.(?:com|org|net)$/);
  });

  it('has an id of its own, and keeps its dates when asked twice for the same time', () => {
    expect(new Set(drafts.map((draft) => draft.sourceId)).size).toBe(drafts.length);
    expect(sampleDrafts(now)).toEqual(drafts);
  });
});

describe('the samples together', () => {
  const has = (test: (job: Job) => boolean) => jobs.filter(test).length;

  it('are 24 or more, on a board called demo', () => {
    expect(jobs.length).toBeGreaterThanOrEqual(24);
    expect(sampleBoard).toMatchObject({ slug: 'demo', currency: 'USD' });
  });

  it.each(jobFunctions)('have a role in %s', (name) => expect(has((job) => job.function === name)).toBeGreaterThan(0));
  it.each(payModels)('have pay by %s', (model) => expect(has((job) => job.pay.model === model)).toBeGreaterThan(0));
  it.each(payPeriods)('have pay per %s', (per) => expect(has((job) => job.pay.period === per)).toBeGreaterThan(0));
  it.each(workplaces)('have %s work', (name) =>
    expect(has((job) => job.location.workplace === name)).toBeGreaterThan(0),
  );
  it.each(['USD', 'EUR', 'GBP', 'JPY', 'AED'])('have a retainer in %s', (currency) =>
    expect(has((job) => job.pay.model === 'retainer' && job.pay.currency === currency)).toBeGreaterThan(0),
  );

  it('have every awkward shape of hours, pay and company', () => {
    const exactly = (hours: number) => (job: Job) =>
      job.commitment?.minHoursPerWeek === hours && job.commitment.maxHoursPerWeek === hours;
    expect(has(exactly(5))).toBeGreaterThan(0);
    expect(has(exactly(25))).toBeGreaterThan(0);
    expect(has((job) => job.commitment === null)).toBeGreaterThan(0);
    expect(has((job) => job.commitment?.maxHoursPerWeek === null)).toBeGreaterThan(0);
    expect(has((job) => job.commitment?.minHoursPerWeek === null)).toBeGreaterThan(0);
    expect(has((job) => job.pay.minAmountMinor !== null && job.pay.maxAmountMinor === null)).toBeGreaterThan(0);
    expect(has((job) => job.pay.model !== 'equity' && job.pay.minEquityShare !== null)).toBeGreaterThan(0);
    expect(has((job) => job.company.confidential)).toBeGreaterThanOrEqual(3);
    expect(has((job) => job.company.stage === null)).toBeGreaterThan(0);
    for (const answer of [true, false, null]) expect(has((job) => job.convertToFullTime === answer)).toBeGreaterThan(0);
  });

  it('have long titles, unbreakable words, Arabic, Japanese and accents', () => {
    expect(has((job) => job.title.length > 150)).toBeGreaterThan(0);
    expect(has((job) => /\S{50}/.test(job.title))).toBeGreaterThan(0);
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Katakana}/u]) {
      expect(has((job) => script.test(job.title) && script.test(job.descriptionHtml))).toBeGreaterThan(0);
    }
    expect(has((job) => /Zoë|Łódź/.test(`${job.title} ${job.company.name}`))).toBeGreaterThan(1);
  });

  it('are fresh: one from today, one that ends tomorrow, none that is over', () => {
    const daysTo = (date: string) => (Date.parse(date) - now.getTime()) / dayMs;
    const ends = jobs.flatMap((job) => (job.validThrough ? [daysTo(job.validThrough)] : []));
    expect(Math.min(...ends)).toBe(1);
    expect(Math.max(...jobs.map((job) => daysTo(job.postedAt)))).toBeGreaterThan(-0.2);
    expect(Math.min(...jobs.map((job) => daysTo(job.postedAt)))).toBeGreaterThan(-42);
  });

  it('are applied to elsewhere, by a form, or not at all', () => {
    expect(has((job) => job.application?.kind === 'external')).toBeGreaterThanOrEqual(jobs.length / 2);
    expect(has((job) => (job.application?.questions.length ?? 0) > 0)).toBeGreaterThanOrEqual(4);
    expect(has((job) => job.application === null)).toBeGreaterThanOrEqual(2);
  });

  it('ask by their forms for everything that a form can ask', () => {
    const forms = jobs.flatMap(({ application }) => (application?.kind === 'form' ? [application] : []));
    const kinds = new Set(forms.flatMap(({ questions }) => questions.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...questionKinds].sort());
    for (const field of ['links', 'availability', 'rate'] as const)
      expect(forms.some((form) => form[field] === 'required')).toBe(true);
    expect(forms.some(({ consents = [] }) => consents.some(({ required }) => required))).toBe(true);
  });
});
