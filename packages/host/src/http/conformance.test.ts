import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conformanceCases } from '@fractional-embed/contract/conformance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFormToken } from '../guards/form-token.js';
import { sampleBoard, sampleDrafts } from '../samples/index.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { queryOf } from '../store/testing/queries.test-support.js';
import { createApp } from './app.js';
import {
  changingHeaders,
  changingPages,
  changingQueries,
  changingWrites,
  type Fault,
  type Fetch,
  takingInstead,
  takingProofAgain,
} from './conformance-faults.test-support.js';

const baseUrl = 'http://host.test';
let dataDir: string;
let store: Store;
let app: ReturnType<typeof createApp>;
let closedJob: string;

/** The host, with something on the way to it. */
const targetBy = (fetch: Fetch) => ({
  ...{ fetch: withOlderToken(fetch), baseUrl, board: sampleBoard.slug, apply: true },
  // Known once the host is open.
  get closedJob() {
    return closedJob;
  },
});

let formToken: string;

/** As if the forms had been shown a minute ago; else each case would have to solve challenges, or to wait. */
const withOlderToken =
  (fetch: Fetch): Fetch =>
  async (request) => {
    const response = await fetch(request);
    return request.url.endsWith('/form-token') && response.ok ? Response.json({ formToken }, response) : response;
  };

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-conformance-'));
  store = await openStore({ dataDir, publicUrl: baseUrl });
  const now = new Date();
  const { slug, ...board } = sampleBoard;
  await store.boards.put(slug, board, now);
  const drafts = sampleDrafts(now);
  await store.imports.apply({ board: slug, system: 'sample', feed: 'samples', complete: true, drafts, keep: [], now });
  app = createApp({ store, publicUrl: baseUrl });
  formToken = writeFormToken(slug, new Date(now.getTime() - 60_000), await store.secret());
  closedJob = (await store.jobs.search((await store.boards.get(slug))!, queryOf(), { now })).data.at(-1)!.id;
  await store.jobs.close(closedJob, now);
});

afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

describe('the contract', () => {
  const fetch = async (request: Request) => app.fetch(request);
  for (const { name, run } of conformanceCases(targetBy(fetch))) it(name, run);

  it('is only read unless a target says more', () => {
    const reading = conformanceCases({ fetch, baseUrl, board: sampleBoard.slug });
    expect(reading.length).toBeLessThan(conformanceCases(targetBy(fetch)).length);
  });
});

let keys = 0;
const anotherKey = () => `another-key-of-ours-${(keys += 1)}`;

/** What a host could do wrong with applications. */
const applyFaults: Fault[] = [
  [
    'keeps an application each time it comes',
    /received once, and its key/,
    changingWrites((headers) => headers.set('idempotency-key', anotherKey())),
  ],
  [
    'does not say that it answers again',
    /received once, and its key/,
    changingHeaders((headers) => headers.delete('idempotent-replayed')),
  ],
  [
    'lets receipts be kept by caches',
    /received once, and its key/,
    changingHeaders((headers, { status }) => status !== 201 || headers.set('cache-control', 'public, max-age=60')),
  ],
  [
    'keeps one that comes twice at once twice',
    /twice at once/,
    changingWrites((headers) => headers.set('idempotency-key', anotherKey())),
  ],
  ['takes a key for anything', /belongs to one application/, takingInstead(422)],
  [
    'makes up missing keys',
    /need a usable key/,
    changingWrites((headers) => headers.set('idempotency-key', anotherKey())),
  ],
  [
    'does not look at answers',
    /wrong with an application/,
    changingWrites((_, body) => body.replace(/,"answers":\[[^\]]*\]/, '')),
  ],
  [
    'pins people to a mistake',
    /mended and sent/,
    (fetch) => {
      const refused = new Set<string | null>();
      return async (request) => {
        const key = request.headers.get('idempotency-key');
        if (refused.has(key)) return fetch(new Request(request.url, { method: 'POST' }));
        const response = await fetch(request);
        if (response.status === 400) refused.add(key);
        return response;
      };
    },
  ],
  ['takes whatever a program sends', /hidden field filled in/, takingInstead(403)],
  [
    'does not look at the hidden field',
    /hidden field filled in/,
    changingWrites((_, body) => body.replace('"website":', '"webpage":')),
  ],
  ['takes proof for as often as it comes', /lets one form in, once/, takingProofAgain],
  ['takes made-up tokens', /made-up tokens/, takingInstead(400)],
  [
    'lets no page subscribe',
    /may ask to subscribe/,
    changingHeaders((headers) => headers.delete('access-control-allow-headers')),
  ],
  ['takes applications for closed jobs', /a closed job take no/, takingInstead(409)],
  [
    'forgets what became of a key',
    /says what became/,
    (fetch) => async (request) =>
      fetch(
        request.url.endsWith('/status')
          ? new Request(request.url, { headers: { 'idempotency-key': anotherKey() } })
          : request,
      ),
  ],
  [
    'forgets what files are called',
    /by what its bytes are/,
    changingWrites((headers) => headers.delete('content-disposition')),
  ],
  [
    'lets no page send keys',
    /may ask to write/,
    changingHeaders((headers) => headers.set('access-control-allow-headers', 'Content-Type')),
  ],
  [
    'lets pages send cookies',
    /may ask to write/,
    changingHeaders((headers) => headers.set('access-control-allow-credentials', 'true')),
  ],
];

/** What a host could do wrong, and the case that must notice. */
const faults: Fault[] = [
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

// Some give proof of work, for as long as a busy machine takes.
describe('the conformance suite notices a host that', { timeout: 30_000 }, () => {
  it.each([...faults, ...applyFaults])('%s', async (_fault, caseName, wrong) => {
    const fetch = wrong(async (request) => app.fetch(request));
    const cases = conformanceCases(targetBy(fetch)).filter(({ name }) => caseName.test(name));
    expect(cases).toHaveLength(1);
    await expect(cases[0]?.run()).rejects.toThrow(/expected .*(found|\d)/s);
  });
});
