import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from './index.js';
import { parseCursor, toResumeToken } from './resume-token.js';

const text = fc.string({ unit: 'binary' });
const place = fc.record({ page: fc.option(text), given: fc.array(text) });

describe('a walk’s cursor', () => {
  it('comes back as the place it was made of, and is safe in a URL', () => {
    fc.assert(
      fc.property(place, (one) => {
        const token = toResumeToken(one);
        expect(token).toMatch(/^resume-1\.[\w-]*$/);
        expect(parseCursor(token)).toEqual(one);
      }),
    );
  });

  it('has room for a page of any size', () => {
    const large = { page: 'p', given: Array.from({ length: 20_000 }, (_, index) => `job_${index}`) };
    expect(parseCursor(toResumeToken(large))).toEqual(large);
  });

  it('that is cut short is refused, wherever', () => {
    const token = toResumeToken({ page: 'p', given: ['job_1', 'job_2'] });
    for (let length = 'resume-'.length; length < token.length; length += 1) {
      expect(() => parseCursor(token.slice(0, length)), token.slice(0, length)).toThrow(TypeError);
    }
  });

  it.each([
    'resume-',
    'resume-1.',
    'resume-2.WyJwIl0',
    'resume-1.e30',
    'resume-1.W10',
    'resume-1.WzFd',
    'resume-1.!!',
    'resume-1.WyJwIiwxXQ',
  ])('that is %j is refused with what it must be', (cursor) => {
    const { jobs } = createClient({ baseUrl: 'https://h.test', board: 'demo' });
    expect(() => jobs.all({}, { cursor })).toThrow('"cursor" can\'t be read');
  });

  it('may be a page’s own, which the host judges', () => {
    expect(parseCursor('eyJhIjoxfQ')).toEqual({ page: 'eyJhIjoxfQ', given: [] });
    expect(parseCursor(null)).toEqual({ page: null, given: [] });
    expect(parseCursor('')).toEqual({ page: null, given: [] });
  });
});
