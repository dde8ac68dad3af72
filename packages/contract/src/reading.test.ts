import { describe, expect, it } from 'vitest';
import { Board } from './board.js';
import * as checks from './checks/generated.js';
import { exampleJob } from './example-job.test-support.js';
import { Job } from './job.js';
import { JobPage } from './page.js';
import { Problem } from './problem.js';
import { facetNames } from './vocabulary.js';

type Place = readonly (string | number)[];

interface Reader {
  safeParse(value: unknown): {
    readonly data?: unknown;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
  };
}
type Readers = Readonly<Record<'Board' | 'Job' | 'JobPage' | 'Problem', Reader>>;

/** Servers read by the schemas, visitors' pages by the checks that are written from them. */
const everyReader: readonly { by: string; readers: Readers }[] = [
  { by: 'schemas', readers: { Board, Job, JobPage, Problem } },
  { by: 'checks', readers: checks },
];

const { descriptionHtml: _, application: __, ...summary } = exampleJob;

const answers: readonly [name: keyof Readers, example: unknown, optional: readonly string[]][] = [
  ['Job', exampleJob, []],
  [
    'JobPage',
    {
      data: [summary],
      nextCursor: 'c',
      total: 7,
      facets: Object.fromEntries(facetNames.map((name) => [name, [{ value: 'x', count: 1 }]])),
    },
    [],
  ],
  [
    'Board',
    {
      slug: 'demo',
      title: 'Demo',
      url: 'https://demo.example',
      currency: 'USD',
      defaultSort: 'newest',
      theme: { accent: '#0a7' },
      updatedAt: '2026-01-31T09:00:00Z',
    },
    [],
  ],
  [
    'Problem',
    {
      type: 'about:blank',
      title: 'Bad',
      status: 400,
      detail: 'Very',
      code: 'invalid-request',
      requestId: 'r1',
      errors: [{ pointer: '/query/limit', code: 'too-big', message: 'At most 100.' }],
    },
    ['detail', 'errors'],
  ],
];

describe.each(everyReader)('by $by', ({ readers }) => {
  describe.each(answers)('a reader of %s', (name, example, optional) => {
    const schema = readers[name];

    it('reads the whole example', () => {
      expect(schema.safeParse(example).error?.issues).toBeUndefined();
    });

    it('fails for every field that is missing, at its path', () => {
      for (const place of fieldsOf(example)) {
        if (optional.includes(String(place[0])) && place.length === 1) continue;
        expect(pathsOf(schema, without(example, place)), place.join('.')).toContain(place.join('.'));
      }
    });

    it('fails for every field of another type, at its path', () => {
      for (const place of fieldsOf(example)) {
        const value = valueAt(example, place);
        for (const wrong of [Symbol.iterator, 'text', 7.5, true, [], {}].filter(
          (one) => kindOf(one) !== kindOf(value),
        )) {
          if (typeof value === 'number' && wrong === 7.5) continue;
          expect(pathsOf(schema, replaced(example, place, wrong)), place.join('.')).toContain(place.join('.'));
        }
      }
    });

    it('reads on when there are fields it does not know, anywhere', () => {
      for (const place of [[], ...fieldsOf(example)]) {
        const value = valueAt(example, place);
        if (kindOf(value) !== 'object') continue;
        const extended = { ...(value as object), somethingNew: { deep: ['x'] } };
        expect(pathsOf(schema, replaced(example, place, extended)), place.join('.')).toEqual([]);
      }
    });
  });

  describe('a reader of terms', () => {
    const terms: readonly Place[] = [
      ['function'],
      ['company', 'stage'],
      ['pay', 'model'],
      ['pay', 'period'],
      ['location', 'workplace'],
      ['cadence', 'checkIns'],
      ['cadence', 'writtenUpdates'],
      ['status'],
      ['source', 'system'],
      ['application', 'kind'],
      ['application', 'resume'],
      ['application', 'questions', 0, 'kind'],
    ];

    it.each(terms.map((place) => [place.join('.'), place] as const))('reads a new term of %s', (_name, place) => {
      const job = replaced(exampleJob, place, 'a-term-of-2040');
      expect(valueAt(readers.Job.safeParse(job).data, place)).toBe('a-term-of-2040');
      expect(pathsOf(readers.Job, replaced(exampleJob, place, ''))).toEqual([place.join('.')]);
    });

    it('reads a problem of a new kind', () => {
      const problem = { type: 't', title: 'T', status: 418, code: 'teapot', requestId: 'r' };
      expect(readers.Problem.safeParse(problem).data).toMatchObject({ code: 'teapot' });
    });
  });

  describe('a reader of numbers and instants', () => {
    it.each([1.5, -1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '100'])('refuses %s as minor units', (amount) => {
      expect(pathsOf(readers.Job, replaced(exampleJob, ['pay', 'minAmountMinor'], amount))).toEqual([
        'pay.minAmountMinor',
      ]);
    });

    it.each([
      '2026-01-31T09:00:00Z',
      '2026-01-31T09:00Z',
      '2026-12-31T23:59:59.999999+14:00',
      '2026-01-31T00:00:00-03:30',
    ])('reads %s', (instant) => {
      expect(pathsOf(readers.Job, replaced(exampleJob, ['postedAt'], instant))).toEqual([]);
      expect(Date.parse(instant)).not.toBeNaN();
    });

    it.each([
      '',
      'yesterday',
      '2026-01-31',
      '2026-01-31T09:00:00',
      '2026-13-01T00:00:00Z',
      '2026-01-32T00:00:00Z',
      '2026-01-31T24:00:00Z',
      '2026-01-31 09:00:00Z',
      ' 2026-01-31T09:00:00Z',
      '2026-01-31T09:00:00Z\n',
    ])('refuses %j as an instant', (instant) => {
      expect(pathsOf(readers.Job, replaced(exampleJob, ['postedAt'], instant))).toEqual(['postedAt']);
    });

    it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a b', ' https://a.example'])(
      'refuses %j as an address',
      (url) => {
        expect(pathsOf(readers.Job, replaced(exampleJob, ['canonicalUrl'], url))).toEqual(['canonicalUrl']);
      },
    );
  });
});

/** Every field of every object within, parents before children. */
function fieldsOf(value: unknown, place: Place = []): Place[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => fieldsOf(one, [...place, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [[...place, name], ...fieldsOf(one, [...place, name])]);
}

function valueAt(root: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);
}

function replaced(root: unknown, place: Place, value: unknown): unknown {
  if (place.length === 0) return value;
  return changed(root, place, (parent, key) => {
    parent[key] = value;
  });
}

function without(root: unknown, place: Place): unknown {
  return changed(root, place, (parent, key) => {
    Reflect.deleteProperty(parent, key);
  });
}

function changed(
  root: unknown,
  place: Place,
  change: (parent: Record<string | number, unknown>, key: string | number) => void,
) {
  const copy: unknown = structuredClone(root);
  change(valueAt(copy, place.slice(0, -1)) as Record<string, unknown>, place.at(-1) ?? '');
  return copy;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function pathsOf(schema: Reader, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
}
