import { Facets, JobPage, JobQuery } from '@fractional-embed/contract';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminKey, openTestHost, problemOf, type TestHost } from './app.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

const runs = { numRuns: 300 };
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('"', '*', "'", '\0', '%', '-'),
);
const encoded = text.map(encodeURIComponent);
const broken = fc.string({ unit: fc.constantFrom('%', '0', 'f', 'z', '+', '&', '=', 'é', '\u0000') });
const number = fc
  .oneof(fc.double(), fc.integer(), fc.constantFrom('1e9', '', '0x1', '１', '9'.repeat(400)))
  .map(String);
const known = fc.constantFrom(...Object.keys(JobQuery.shape), ...Object.keys(Facets.shape));
const date = fc.oneof(
  fc
    .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  fc.constantFrom('0000-01-01', '9999-12-31', '0000-01-01T00:00:00%2B23:59', '9999-12-31T23:59:59-23:59'),
);
const value = fc.oneof(
  encoded,
  broken,
  number,
  date,
  fc.constantFrom('USD', 'newest', 'relevance', 'pay', 'hours', 'remote', '5'),
);
const parameter = fc.tuple(fc.oneof(known, encoded), value).map(([name, given]) => `${name}=${given}`);
const query = fc.oneof(
  fc.array(parameter, { maxLength: 6 }).map((pairs) => pairs.join('&')),
  broken,
);

/** Below 500, and a problem that points at what is wrong unless it is a good answer. */
async function expectAnswer(response: Response, roots: RegExp): Promise<void> {
  expect(response.status).toBeLessThan(500);
  const page = response.headers.get('Content-Type')?.startsWith('text/html');
  if (response.ok || page) return;
  const { status, errors } = await problemOf(response);
  if (status !== 400) return;
  expect(errors).not.toHaveLength(0);
  for (const { pointer, message } of errors!) {
    expect(pointer).toMatch(roots);
    expect(message.length).toBeGreaterThan(10);
  }
}

describe('whatever is asked', { timeout: 60_000 }, () => {
  it('a list answers with a page or with what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const response = await host.app.request(`/v1/boards/demo/jobs?${asked}`);
        if (response.ok) JobPage.parse(await response.clone().json());
        await expectAnswer(response, /^\/query\/\w+(\/\d+)?$/);
      }),
      { numRuns: 600 },
    );
  });

  it('a cursor is one of ours or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(encoded, fc.base64String().map(encodeURIComponent)), async (cursor) => {
        const response = await host.app.request(`/v1/boards/demo/jobs?cursor=${cursor}`);
        expect(response.status).toBe(400);
        await expectAnswer(response, /^\/query\/cursor$/);
      }),
      runs,
    );
  });

  it('any path is known or not', async () => {
    const segment = fc.oneof(
      fc.constantFrom('v1', 'boards', 'demo', 'jobs', 'admin', 'problems', 'embed', '..', ''),
      encoded,
      broken,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { maxLength: 6 }), async (segments) => {
        await expectAnswer(await host.app.request(`/${segments.join('/')}`), /^\/query\//);
      }),
      runs,
    );
  });

  it('any body is taken, or refused with a pointer', async () => {
    const field = fc.constantFrom(
      'title',
      'url',
      'currency',
      'defaultSort',
      'theme',
      'system',
      'board',
      'document',
      'feed',
      'all',
      '__proto__',
    );
    const object = fc.dictionary(
      fc.oneof(field, fc.string()),
      fc.oneof(
        fc.json().map((json) => JSON.parse(json) as unknown),
        text,
      ),
    );
    const body = fc.oneof(
      object.map((given) => JSON.stringify(given)),
      fc.json(),
      text,
    );
    const route = fc.constantFrom<[string, string][]>(
      ['PUT', '/v1/admin/boards/fuzz'],
      ['POST', '/v1/admin/imports'],
      ['POST', '/v1/admin/jobs/x/close'],
    );
    await fc.assert(
      fc.asyncProperty(route, body, async ([method, path], sent) => {
        const headers = { Authorization: `Bearer ${adminKey}`, 'Content-Type': 'application/json' };
        await expectAnswer(await host.app.request(path, { method, headers, body: sent }), /^\/body/);
      }),
      { numRuns: 600 },
    );
  });

  it('any headers are borne', async () => {
    const names = fc.constantFrom(
      'If-None-Match',
      'Accept-Encoding',
      'X-Request-Id',
      'Authorization',
      'Origin',
      'Access-Control-Request-Method',
      'Content-Type',
      'Range',
    );
    const headerValue = fc.string().map((given) => given.replace(/[^\x20-\x7e]/g, ''));
    const methods = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'DELETE');
    await fc.assert(
      fc.asyncProperty(methods, fc.dictionary(names, headerValue), async (method, headers) => {
        const response = await host.app.request('/v1/boards/demo/jobs', { method, headers });
        expect(response.status).toBeLessThan(500);
      }),
      runs,
    );
  });
});
