import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conformanceCases } from '@fractional-embed/contract/conformance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBoard, sampleDrafts } from '../samples/index.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { createApp } from './app.js';

const baseUrl = 'http://host.test';
let dataDir: string;
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-conformance-'));
  store = await openStore({ dataDir, publicUrl: baseUrl });
  const now = new Date();
  const { slug, ...board } = sampleBoard;
  await store.boards.put(slug, board, now);
  const drafts = sampleDrafts(now);
  await store.imports.apply({ board: slug, system: 'sample', feed: 'samples', complete: true, drafts, keep: [], now });
  app = createApp({ store, publicUrl: baseUrl });
});

afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

describe('the contract', () => {
  const fetch = async (request: Request) => app.fetch(request);
  for (const { name, run } of conformanceCases({ fetch, baseUrl, board: sampleBoard.slug })) it(name, run);
});

type Fetch = (request: Request) => Promise<Response>;

/** The page of jobs that a request got, changed on its way. */
function changingPages(change: (page: Page, url: URL) => void) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      const response = await fetch(request);
      const url = new URL(request.url);
      if (!url.pathname.endsWith('/jobs') || response.status !== 200 || request.method !== 'GET') return response;
      const page = (await response.json()) as Page;
      change(page, url);
      return new Response(JSON.stringify(page), response);
    };
}

interface Page {
  data: { id: string; title: string; postedAt: string; company: { stage: string | null } }[];
  nextCursor: string | null;
  total: number;
  facets: Record<string, { value: string; count: number }[]>;
}

function changingQueries(change: (query: URLSearchParams) => void) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      const url = new URL(request.url);
      change(url.searchParams);
      return fetch(new Request(url, request));
    };
}

function changingHeaders(change: (headers: Headers, response: Response) => void) {
  return (fetch: Fetch): Fetch =>
    async (request) => {
      const response = await fetch(request);
      const headers = new Headers(response.headers);
      change(headers, response);
      const { status } = response;
      return new Response(status === 304 || status === 204 ? null : response.body, { status, headers });
    };
}

/** What a host could do wrong, and the case that must notice. */
const faults: [fault: string, caseName: RegExp, wrong: (fetch: Fetch) => Fetch][] = [
  [
    'counts the page and not the list',
    /page of open jobs/,
    changingPages((page) => void (page.total = page.data.length)),
  ],
  [
    'forgets a required field',
    /page of open jobs/,
    changingPages(({ data }) => data.forEach((job) => Reflect.deleteProperty(job, 'title'))),
  ],
  [
    'has other data in lists',
    /as the list has it/,
    changingPages(({ data }) => data.forEach((job) => void (job.title += '!'))),
  ],
  ['knows no function', /^function lets/, changingQueries((query) => query.delete('function'))],
  [
    'takes the first region only',
    /^region lets/,
    changingQueries((query) => query.set('region', query.get('region') ?? '')),
  ],
  ['takes hours for pay', /^availableHours/, changingQueries((query) => query.delete('availableHours'))],
  ['ignores the minimum rate', /compares the derived/, changingQueries((query) => query.delete('minEffectiveHourly'))],
  ['ignores the date', /^postedAfter/, changingQueries((query) => query.delete('postedAfter'))],
  ['ignores words', /^q finds/, changingQueries((query) => query.delete('q'))],
  ['sorts by chance', /goes from the newest/, changingPages(({ data }) => void data.reverse())],
  ['repeats a job', /sort=newest: a walk/, changingPages(({ data }) => void data.push(...data.slice(0, 1)))],
  [
    'loses a job between pages',
    /sort=newest: a walk/,
    changingPages(({ data, nextCursor }) => nextCursor !== null && data.pop()),
  ],
  [
    'counts facets wrong',
    /facets count the whole/,
    changingPages(({ facets }) => facets.stage?.forEach((one) => void (one.count += 1))),
  ],
  ['leaves a value out', /facets count the whole/, changingPages(({ facets }) => void facets.stage?.shift())],
  ['hides chosen values', /listed even when no job/, changingPages(({ facets }) => void (facets.function = []))],
  ['takes any cursor', /cursor that was changed/, changingQueries((query) => query.delete('cursor'))],
  ['takes any limit', /refused with a pointer: {"limit":0}/, changingQueries((query) => query.delete('limit'))],
  ['has one tag for all', /different ETags/, changingHeaders((headers) => headers.set('etag', '"1"'))],
  ['never tags', /carry an ETag/, changingHeaders((headers) => headers.delete('etag'))],
  [
    'keeps problems',
    /may be kept/,
    changingHeaders((headers) =>
      headers.set('cache-control', 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'),
    ),
  ],
  [
    'lets only one page read',
    /any page may read/,
    changingHeaders((headers) => headers.set('access-control-allow-origin', 'https://a.test')),
  ],
  ['grants no preflight', /preflight/, changingHeaders((headers) => headers.delete('access-control-allow-methods'))],
  [
    'calls problems JSON',
    /unknown board, job, path/,
    changingHeaders((headers, { ok }) => ok || headers.set('content-type', 'application/json')),
  ],
  ['forgets request ids', /say their request id/, changingHeaders((headers) => headers.delete('x-request-id'))],
];

describe('the conformance suite notices a host that', () => {
  it.each(faults)('%s', async (_fault, caseName, wrong) => {
    const fetch = wrong(async (request) => app.fetch(request));
    const cases = conformanceCases({ fetch, baseUrl, board: sampleBoard.slug }).filter(({ name }) =>
      caseName.test(name),
    );
    expect(cases).toHaveLength(1);
    await expect(cases[0]?.run()).rejects.toThrow(/expected .*(found|\d)/s);
  });
});
