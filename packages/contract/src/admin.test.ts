import { describe, expect, it } from 'vitest';
import { AdminBoard, Board, BoardInput } from './index.js';

const accepts = (input: unknown) => BoardInput.safeParse(input).success;

describe('what is written of a board', () => {
  it.each(['https://example.org/jobs?a=b#c', 'http://localhost:3000', null])('may have the url %j', (url) => {
    expect(accepts({ url })).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:https://x.org',
    'data:text/html,x',
    'example.org',
    'https://',
    'https://a b.org',
    ' https://example.org',
    'https://example.org/"onload=',
    `https://example.org/${'a'.repeat(2000)}`,
    '',
  ])('may not have the url %j', (url) => expect(accepts({ url })).toBe(false));

  it.each([
    '#fff',
    '#0A7D55',
    '#0a7d5580',
    'teal',
    'RebeccaPurple',
    'rgb(0 0 0 / 50%)',
    'rgba(1, 2, 3, .5)',
    'hsl(120deg 50% 50%)',
    'oklch(0.6 0.1 160)',
    'lab(50% -20 30)',
    'color(display-p3 1 0 0.5)',
    null,
  ])('may have the accent %j', (accent) => expect(accepts({ theme: { accent } })).toBe(true));

  it.each([
    'red;}</style>',
    'red;',
    'notacolour',
    'reed',
    'inherit',
    'currentcolor',
    '#ff',
    '#12345',
    'url(https://x.org)',
    'var(--x)',
    'rgb(0 0 0',
    'rgb(var(--x))',
    'red\n',
    'a'.repeat(101),
    '',
  ])('may not have the accent %j', (accent) => expect(accepts({ theme: { accent } })).toBe(false));

  it('has a title of 1 to 200 characters', () => {
    expect(['', 'a', 'a'.repeat(200), 'a'.repeat(201)].map((title) => accepts({ title }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('may be written to from any origin, from none, or from those that are named', () => {
    const named = ['https://example.org', 'http://localhost:3000', 'https://xn--mller-kva.example'];
    for (const origins of [null, [], named]) expect(accepts({ origins })).toBe(true);
  });

  it.each(['https://example.org/', 'https://example.org:443', 'https://Example.org', 'example.org', '*', 'null', ''])(
    'may not be written to from %j',
    (origin) => expect(accepts({ origins: [origin] })).toBe(false),
  );

  it('tells one address of new applications, or none', () => {
    expect(['jobs@example.org', null, 'a@b.org,c@d.org', ''].map((notifyEmail) => accepts({ notifyEmail }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('keeps applications for days, for ever, or for the host’s default', () => {
    const days = [0, 1, 3650, null, -1, 3651, 1.5, '30'];
    expect(days.map((retentionDays) => accepts({ retentionDays }))).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false],
    ]);
  });

  it('keeps its operator’s settings out of the board', () => {
    expect(Object.keys(Board.shape)).not.toContain('origins');
    expect(Object.keys(AdminBoard.shape)).toEqual([
      ...Object.keys(Board.shape),
      'origins',
      'notifyEmail',
      'retentionDays',
    ]);
  });

  it('is read back tolerantly: what an older host kept is still a board', () => {
    const kept = { title: 'a'.repeat(300), url: 'example.org', theme: { accent: 'var(--x)' } };
    const rest = { slug: 'demo', currency: 'USD', defaultSort: 'newest', updatedAt: '2026-03-02T12:00:00Z' };
    expect(Board.safeParse({ ...rest, ...kept }).success).toBe(true);
  });
});
