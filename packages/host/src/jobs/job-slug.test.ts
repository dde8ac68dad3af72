import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.test-support.js';
import { jobSlug } from './job-slug.js';

describe('jobSlug', () => {
  it.each([
    ['Fractional CFO', 'Müller & Söhne', 'fractional-cfo-at-mueller-and-soehne'],
    ['iOS Lead', null, 'ios-lead'],
    ['مدير مالي', 'شركة النور', 'مدير-مالي-at-شركة-النور'],
    ['最高財務責任者', 'Example', '最高財務責任者-at-example'],
    ['!!!', 'Example', 'example'],
    ['!!!', null, undefined],
  ])('%s at %s', (title, company, slug) => {
    expect(jobSlug(title, company)).toBe(slug);
  });

  it('is cut between words', () => {
    expect(jobSlug('long '.repeat(40), null)).toBe('long-'.repeat(16).slice(0, -1));
    expect(jobSlug('x'.repeat(200), null)).toBe('x'.repeat(80));
  });

  it('is short, has no character that parts a URL, and is the same when composed again', () => {
    fc.assert(
      fc.property(anyText(20), anyText(20), (title, company) => {
        const slug = jobSlug(title, company) ?? 'x';
        expect(slug).toMatch(/^[^\s/?#%&_]{1,80}$/u);
        expect(slug.normalize('NFC')).toBe(slug);
      }),
    );
  });
});
