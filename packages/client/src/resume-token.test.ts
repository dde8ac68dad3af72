import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from './index.js';
import { parseCursor, toResumeToken, walkScope } from './resume-token.js';

const text = fc.string({ unit: 'binary' });
const scope = 'demo?function=finance';
const place = fc.record({ page: fc.option(text), given: fc.array(text) });

describe('the list of a walk', () => {
  it('is the same however its filters are written, and for pages of any size', () => {
    const one = walkScope('demo', { payModel: ['hourly', 'retainer'], function: 'finance', q: '', limit: 3 });
    const other = walkScope('demo', { function: ['finance'], payModel: ['retainer', 'hourly', 'hourly'] });
    expect(one).toBe(other);
    expect(one).toBe('demo?function=finance&payModel=hourly&payModel=retainer');
  });

  it('is another one with another board, filter or sort', () => {
    const scopes = [
      walkScope('demo', {}),
      walkScope('other', {}),
      walkScope('demo', { sort: 'pay' }),
      walkScope('demo', { function: 'finance' }),
      walkScope('demo', { function: ['finance', 'people'] }),
      walkScope('demo', { q: 'function=finance' }),
    ];
    expect(new Set(scopes).size).toBe(scopes.length);
  });
});

describe('a walk’s cursor', () => {
  it('comes back as the place it was made of, and is safe in a URL', () => {
    fc.assert(
      fc.property(place, (one) => {
        const token = toResumeToken(one, scope);
        expect(token).toMatch(/^resume-2\.[\w-]*$/);
        expect(parseCursor(token, scope)).toEqual(one);
      }),
    );
  });

  it('has room for a page of any size', () => {
    const large = { page: 'p', given: Array.from({ length: 20_000 }, (_, index) => `job_${index}`) };
    expect(parseCursor(toResumeToken(large, scope), scope)).toEqual(large);
  });

  it('that is cut short is refused, wherever', () => {
    const token = toResumeToken({ page: 'p', given: ['job_1', 'job_2'] }, scope);
    for (let length = 'resume-'.length; length < token.length; length += 1) {
      expect(() => parseCursor(token.slice(0, length), scope), token.slice(0, length)).toThrow(TypeError);
    }
  });

  it.each([
    'resume-',
    'resume-2.',
    'resume-1.WyJwIl0', // of the version before, which knew no filters
    'resume-3.WyJwIl0',
    'resume-2.e30',
    'resume-2.W10',
    'resume-2.WzFd',
    'resume-2.WyJwIl0',
    'resume-2.!!',
    'resume-2.WyJwIiwxXQ',
  ])('that is %j is refused with what it must be', (cursor) => {
    const { jobs } = createClient({ baseUrl: 'https://h.test', board: 'demo' });
    expect(() => jobs.all({}, { cursor })).toThrow('"cursor" can\'t be read');
  });

  it('may be a page’s own, which the host judges', () => {
    expect(parseCursor('eyJhIjoxfQ', scope)).toEqual({ page: 'eyJhIjoxfQ', given: [] });
    expect(parseCursor(null, scope)).toEqual({ page: null, given: [] });
    expect(parseCursor('', scope)).toEqual({ page: null, given: [] });
  });
});
