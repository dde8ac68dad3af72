import { describe, expect, it } from 'vitest';
import { draftOf, payOf } from '../store/testing/drafts.test-support.js';
import { BrokenDraft, finishJob } from './finish-job.js';

describe('finishJob', () => {
  it('sanitises the description', () => {
    const job = finishJob(draftOf({ descriptionHtml: '<p onclick="x()">Hi<script>x()</script></p>' }), 'sample');
    expect(job.descriptionHtml).toBe('<p>Hi</p>');
  });

  it('leaves nothing that gives a confidential company away', () => {
    const company = {
      ...draftOf().company,
      name: 'Acme',
      url: 'https://acme.example',
      logoUrl: 'https://acme.example/l.png',
    };
    const job = finishJob(draftOf({ company: { ...company, confidential: true }, sourceName: 'Acme' }), 'ashby');
    expect(job.company).toMatchObject({ name: null, url: null, logoUrl: null, confidential: true });
    expect(job.source).toEqual({ system: 'ashby', name: null });
  });

  it('puts ranges in order', () => {
    const pay = payOf({ model: 'hourly', currency: 'USD', period: 'hour', minAmountMinor: 200, maxAmountMinor: 100 });
    const job = finishJob(draftOf({ pay, commitment: { minHoursPerWeek: 20, maxHoursPerWeek: 5 } }), 'sample');
    expect(job.pay).toMatchObject({ minAmountMinor: 100, maxAmountMinor: 200 });
    expect(job.commitment).toEqual({ minHoursPerWeek: 5, maxHoursPerWeek: 20 });
  });

  it('writes instants in UTC and text that any database holds', () => {
    const job = finishJob(draftOf({ validThrough: '2026-03-01T01:00:00+02:00', title: 'A\0\uD800B' }), 'sample');
    expect(job.validThrough).toBe('2026-02-28T23:00:00.000Z');
    expect(job.title).toBe('A\uFFFD\uFFFDB');
  });

  it.each([
    ['title', draftOf({ title: '' })],
    ['company.url', draftOf({ company: { ...draftOf().company, url: 'javascript:alert(1)' } })],
    ['commitment.minHoursPerWeek', draftOf({ commitment: { minHoursPerWeek: 0, maxHoursPerWeek: 10 } })],
  ])('says which field of a broken draft is wrong: %s', (field, draft) => {
    expect(() => finishJob(draft, 'sample')).toThrow(BrokenDraft);
    expect(() => finishJob(draft, 'sample')).toThrow(`${field}: `);
  });
});
