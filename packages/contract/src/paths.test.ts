import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPath, paths } from './paths.js';

describe('fillPath', () => {
  it('fills every placeholder', () => {
    expect(fillPath(paths.job, { board: 'demo', idOrSlug: 'a/b ?#%' })).toBe('/v1/boards/demo/jobs/a%2Fb%20%3F%23%25');
    expect(fillPath(paths.health, {})).toBe('/healthz');
  });

  it.each(['', '.', '..'])('refuses %j, which would lead elsewhere', (board) => {
    expect(() => fillPath(paths.jobs, { board })).toThrow(TypeError);
  });

  it('says which value is missing', () => {
    expect(() => fillPath(paths.job, { board: 'demo' })).toThrow('needs a value for idOrSlug');
  });

  it('keeps any value within its segment, and the value can be read back', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text !== '.' && text !== '..');
    fc.assert(
      fc.property(value, (idOrSlug) => {
        const { pathname } = new URL(fillPath(paths.job, { board: 'demo', idOrSlug }), 'https://host.test');
        const [, v1, boards, board, jobs, segment = '', ...rest] = pathname.split('/');
        expect([v1, boards, board, jobs, rest]).toEqual(['v1', 'boards', 'demo', 'jobs', []]);
        expect(decodeURIComponent(segment)).toBe(idOrSlug);
      }),
    );
  });
});
