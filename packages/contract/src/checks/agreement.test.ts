import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Board } from '../board.js';
import { exampleJob } from '../example-job.test-support.js';
import { Job } from '../job.js';
import { JobPage } from '../page.js';
import { Problem } from '../problem.js';
import { facetNames } from '../vocabulary.js';
import * as checks from './generated.js';

/** What an answer comes through: JSON's own numbers, and nothing but JSON's values. */
const json = fc.jsonValue({ maxDepth: 4 });
/** Values at the edges of what some rule allows. */
const edge = fc.constantFrom<unknown>(
  ...[null, true, '', 'x', 'USD', 'usd', 'newest', 'https://a.example', 'javascript:1', '2026-01-31T09:00:00Z'],
  ...['2026-13-01T00:00:00Z', 'a-b', '-a', '{}', [], {}, [[]], ['x'], [''], [null], { value: 'x', count: 0 }],
  ...[0, -0, -1, 0.5, 1, 1.5, 5e-324, 168, 168.5, 399, 400, 599, 600, 2 ** 53 - 1, 2 ** 53, 1e21, -1e21],
  ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
);

const { descriptionHtml: _, application: __, ...summary } = exampleJob;
const examples = {
  Board: {
    slug: 'demo',
    title: 'Demo',
    url: null,
    currency: 'USD',
    defaultSort: 'newest',
    theme: { accent: '#0a7' },
    updatedAt: '2026-01-31T09:00:00Z',
  },
  Job: exampleJob,
  JobPage: {
    data: [summary, { ...summary, commitment: null, pay: { ...summary.pay, currency: null } }],
    nextCursor: null,
    total: 7,
    facets: Object.fromEntries(facetNames.map((name) => [name, [{ value: 'x', count: 1 }]])),
  },
  Problem: {
    type: 'about:blank',
    title: 'Bad',
    status: 400,
    detail: 'Very',
    code: 'invalid-request',
    requestId: 'r1',
    errors: [{ pointer: '/query/limit', code: 'too-big', message: 'At most 100.' }],
  },
} as const;

const readers = [
  ['Board', Board, checks.Board],
  ['Job', Job, checks.Job],
  ['JobPage', JobPage, checks.JobPage],
  ['Problem', Problem, checks.Problem],
] as const;

describe.each(readers)('the checks of %s', (name, schema, check) => {
  const agree = (value: unknown): boolean => {
    const wanted = told(schema.safeParse(value).error?.issues);
    expect(told(check.safeParse(value).error?.issues)).toEqual(wanted);
    return wanted.length === 0;
  };

  it('take what the schema takes, as it came', () => {
    expect(agree(examples[name])).toBe(true);
    expect(check.safeParse(examples[name]).data).toBe(examples[name]);
  });

  it('say the same of whatever JSON there is', () => {
    fc.assert(fc.property(fc.oneof(json, edge), (value) => void agree(value)));
  });

  it('say the same of answers that are nearly right', () => {
    const taken = { yes: 0, no: 0 };
    const change = fc.record({
      at: fc.nat(),
      how: fc.constantFrom('replace', 'remove', 'add'),
      value: fc.oneof(edge, json),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const value = changes.reduce<unknown>(changed, structuredClone(examples[name]));
        taken[agree(value) ? 'yes' : 'no'] += 1;
      }),
      { numRuns: 2000 },
    );
    // Both must have been tried, or the agreement means little.
    expect(taken.yes).toBeGreaterThan(100);
    expect(taken.no).toBeGreaterThan(100);
  });
});

interface Change {
  at: number;
  how: string;
  value: unknown;
}

/** The answer with one of its values, wherever, replaced, gone, or joined by another. */
function changed(root: unknown, { at, how, value }: Change): unknown {
  const places = placesIn(root);
  const [parent, key] = places[at % Math.max(1, places.length)] ?? [];
  if (!parent || key === undefined) return value;
  const copy = structuredClone(value);
  if (how === 'replace') parent[key] = copy;
  // JSON's lists have no holes, and nothing but items.
  else if (Array.isArray(parent))
    parent.splice(Number(key), how === 'remove' ? 1 : 0, ...(how === 'add' ? [copy] : []));
  else if (how === 'add') parent[`${String(key)}New`] = copy;
  else Reflect.deleteProperty(parent, key);
  return root;
}

type Container = Record<PropertyKey, unknown>;

function placesIn(value: unknown): (readonly [Container, PropertyKey])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value as Container, key] as const,
    ...placesIn((value as Container)[key]),
  ]);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly expected?: unknown;
}

/**
 * What a client tells of issues. Of one place only the first thing: zod goes on to say of a list in a text's place that
 * it is too short as well.
 */
function told(issues: readonly Issue[] = []): unknown[] {
  const first = new Map<string, unknown>();
  for (const { path, code, expected } of issues) {
    const place = JSON.stringify(path);
    if (!first.has(place)) first.set(place, { path, code, expected });
  }
  return [...first.values()];
}
