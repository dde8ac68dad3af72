import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, docxOf, odtOf, pdfOf, plainPdf } from '../uploads/documents.test-support.js';
import { problemOf } from './app.test-support.js';
import { type ApplyHost, freshKey, longForm, openApplyHost, someone, toJob } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('\0', '\ud800', ''));
const anything = fc.oneof(
  fc.json({ maxDepth: 3 }).map((json) => JSON.parse(json) as unknown),
  text,
  fc.constantFrom<unknown>(null, 0, -1, 1e308, true, [], {}, 'upl_abcdefghijklmnop'),
);
const questionId = fc.oneof(
  fc.constantFrom(...longForm.questions.map(({ id }) => id), '__proto__', 'nothing'),
  anything,
);
const answer = fc.oneof(anything, fc.record({ questionId, value: anything }, { requiredKeys: [] }));
const consent = fc.oneof(
  anything,
  fc.record({ id: fc.constantFrom('privacy', 'pool', 'x'), version: fc.constantFrom('1', '2'), given: fc.boolean() }),
);

/** Nearly an application: each field right, wrong or missing. */
const nearly = fc.record(
  {
    name: fc.oneof(fc.constant(someone.name), anything),
    email: fc.oneof(fc.constant(someone.email), fc.emailAddress(), anything),
    links: fc.oneof(fc.array(fc.webUrl(), { maxLength: 3 }), anything),
    hoursPerWeek: fc.oneof(fc.double(), anything),
    rate: fc.oneof(anything, fc.record({ model: fc.constant('hourly'), amountMinor: fc.double(), currency: text })),
    resume: anything,
    answers: fc.oneof(fc.array(answer, { maxLength: 4 }), anything),
    consents: fc.oneof(fc.array(consent, { maxLength: 3 }), anything),
    website: anything,
    formToken: anything,
    ['__proto__']: anything,
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  { weight: 6, arbitrary: nearly.map((given) => JSON.stringify(given)) },
  fc.json(),
  text,
  fc.constantFrom('['.repeat(100_000), `{"answers":${'['.repeat(50_000)}`, `{"a":${'{"a":'.repeat(50_000)}`),
);
const form = fc.constantFrom('short', 'long', 'demanding', 'external', 'none', 'closed', 'nothing');

/** Below 500, and a problem that says what to do unless it is a good answer. */
async function expectAnswer(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  if (response.ok) return;
  const { code, errors, detail } = await problemOf(response);
  if (code === 'invalid-request') expect(errors).not.toHaveLength(0);
  for (const { pointer, message } of errors ?? []) {
    expect(pointer).toMatch(/^\/(body|path\/idOrSlug)/);
    expect(message.length).toBeGreaterThan(10);
  }
  if (code === 'file-refused') expect(detail).toMatch(/^[A-Z].+\.$/);
}

describe('whatever is sent', { timeout: 120_000 }, () => {
  it('an application is received, or refused with what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(form, body, async (job, sent) => {
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': freshKey() };
        await expectAnswer(await host.app.request(toJob(job), { method: 'POST', headers, body: sent }));
      }),
      { numRuns: 500 },
    );
  });

  it('a key is usable or not', async () => {
    const key = fc.oneof(fc.string(), fc.stringMatching(/^"?[\x20-\x7e]{10,300}"?$/));
    await fc.assert(
      fc.asyncProperty(key, async (given) => {
        const printable = given.replace(/[^\x20-\x7e]/g, '');
        const response = await host.apply('short', someone, { 'Idempotency-Key': printable });
        expect([201, 400, 422]).toContain(response.status);
        await expectAnswer(response);
      }),
      { numRuns: 150 },
    );
  });

  it('a file is kept, or refused in a sentence', async () => {
    const seeds = [plainPdf, docxOf({ 'word/a.xml': 'a' }), odtOf(), bytesOf('{\\rtf1 a}'), bytesOf('plain text')];
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(
        ...['%PDF-', '%%EOF', 'PK\x03\x04', 'PK\x05\x06', '/ObjStm', 'stream\n', '{\\rtf', '<svg', '\0'].map(bytesOf),
      ),
    );
    const mutated = fc.tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(40), piece).map(([seed, at, cut, put]) => {
      const place = at % (seed.length + 1);
      return Buffer.concat([seed.subarray(0, place), put, seed.subarray(place + cut)]);
    });
    const file = fc.oneof(
      { weight: 4, arbitrary: mutated },
      fc.array(piece, { maxLength: 6 }).map((pieces) => Buffer.concat(pieces)),
      fc.array(piece, { maxLength: 3 }).map((pieces) => pdfOf(...pieces)),
    );
    const disposition = fc.oneof(fc.constant("attachment; filename*=UTF-8''%C3%A9.pdf"), fc.string(), fc.constant(''));
    await fc.assert(
      fc.asyncProperty(file, disposition, async (bytes, given) => {
        const headers = {
          'Content-Disposition': given.replace(/[^\x20-\x7e]/g, ''),
          'Idempotency-Key': freshKey(),
        };
        const sent = { method: 'POST', headers, body: new Uint8Array(bytes) };
        await expectAnswer(await host.app.request('/v1/boards/apply/uploads', sent));
      }),
      { numRuns: 500 },
    );
  });
});
