import {
  AdminSubscription,
  AdminSubscriptionPage,
  type Answer,
  ApplicationReceipt,
  AuditPage,
  Upload,
} from '@fractional-embed/contract';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeGently, createHttpServer, listen } from '../process/http-server.js';
import { inTables } from '../store/testing/tables.test-support.js';
import { adminKey, now, problemOf } from './app.test-support.js';
import { type ApplyHost, freshKey, longForm, openApplyHost, someone } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

const get = (path: string) => host.admin('GET', `/v1/admin${path}`);
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const response = await get(path);
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
  return parse(Buffer.from(await response.arrayBuffer()), { bom: true, columns: true });
}
const consents = [
  { id: 'privacy', version: '2', given: true },
  { id: 'pool', version: '1', given: false },
];

interface Sent {
  id: string;
  job: string;
}

async function apply(form: string, input: object): Promise<Sent> {
  const { id } = ApplicationReceipt.parse(await (await host.apply(form, input)).json());
  return { id, job: (await host.store.applications.read(id))?.jobId ?? '' };
}

describe('applications as CSV', () => {
  it('have a column for each question of one job, and every value as it was sent', async () => {
    const headers = { 'Idempotency-Key': freshKey(), 'Content-Disposition': 'attachment; filename="+CV.txt"' };
    const init = { method: 'POST', headers, body: 'Ten years.' };
    const resume = Upload.parse(await (await host.app.request('/v1/boards/apply/uploads', init)).json()).id;
    const answers = [
      { questionId: 'why', value: '=HYPERLINK("https://evil.example")' },
      { questionId: 'how', value: 'One,\n"two"' },
      { questionId: 'skills', value: ['Fundraising', 'Audit'] },
      { questionId: 'closed-a-round', value: true },
      { questionId: 'years', value: 12 },
    ];
    const rate = { model: 'hourly', amountMinor: 15_050, currency: 'EUR' };
    const links = ['https://a.example/x', 'https://b.example'];
    const { id, job } = await apply('long', { ...someone, links, hoursPerWeek: 12.5, rate, resume, consents, answers });
    await apply('long', { ...someone, consents, answers: [{ questionId: 'why', value: 'Why not?' }] });
    await host.admin('PUT', `/v1/admin/applications/${id}/status`, { status: 'reviewing' });
    const [row, second, ...others] = await rowsOf(`/applications.csv?job=${job}`);
    const at = now.toISOString();
    const file = "'+CV.txt";
    expect(row).toEqual({
      ...{ id, board: 'apply', jobId: job, jobTitle: 'Fractional long', status: 'reviewing', statusAt: at, flags: '' },
      ...{ receivedAt: at, ...someone, links: links.join(' '), hoursPerWeek: '12.5', rateModel: 'hourly' },
      ...{ rate: '150.5', rateCurrency: 'EUR', resume: file, files: `${resume} ${file.slice(1)}` },
      consents: 'privacy 2: yes\npool 1: no',
      'The question why': `'=HYPERLINK("https://evil.example")`,
      'The question how': 'One,\n"two"',
      'The question skills': 'Fundraising, Audit',
      'The question closed-a-round': 'yes',
      'The question years': '12',
      // Nobody has answered these.
      ...{ 'The question where': '', 'The question from': '', 'The question portfolio': '' },
      'The question of-tomorrow': '',
    });
    const asked = longForm.questions.map(({ label }) => label);
    expect(Object.keys(row ?? {}).slice(-asked.length)).toEqual(asked);
    expect(second).toMatchObject({
      flags: 'again-within-a-day',
      'The question why': 'Why not?',
      'The question how': '',
    });
    expect(others).toEqual([]);
  });

  it('have the same columns whatever several jobs ask', async () => {
    const { id } = await apply('short', someone);
    const rows = await rowsOf('/applications.csv?board=apply');
    const long = rows.find(({ jobTitle }) => jobTitle === 'Fractional long');
    expect(long?.answers).toContain('The question how: One,\n"two"\nThe question skills: Fundraising, Audit');
    expect(rows.at(-1)).toMatchObject({ id, answers: '' });
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  });

  it('are chosen by status and by when they came, and none is none', async () => {
    const reviewing = await rowsOf('/applications.csv?status=reviewing');
    expect(reviewing.map(({ status }) => status)).toEqual(['reviewing']);
    const later = new Date(now.getTime() + 1).toISOString();
    expect(await rowsOf(`/applications.csv?since=${later}`)).toEqual([]);
    expect((await problemOf(await get('/applications.csv?board=nobody'))).code).toBe('board-not-found');
    expect((await problemOf(await get('/applications.csv?since=2026'))).errors?.[0]?.pointer).toBe('/query/since');
    expect((await problemOf(await host.app.request('/v1/admin/applications.csv'))).code).toBe('unauthorized');
  });

  it('are a file to save, and every export is written down', async () => {
    const response = await get('/applications.csv?board=apply');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="applications-2026-03-02.csv"');
    expect([response.headers.get('Cache-Control'), response.headers.get('ETag')]).toEqual(['no-store', null]);
    await response.body?.cancel();
    const { data } = AuditPage.parse(await (await get('/audit?limit=1')).json());
    expect(data).toMatchObject([{ action: 'exportApplications', subject: 'apply', outcome: 'done' }]);
  });

  it('are read back as they were sent, whatever people write', { timeout: 30_000 }, async () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\n', '"', ',', "'", ' ', 'é', '🙂', 'a'),
    });
    let taken = 0;
    const written = fc.tuple(
      text.filter((value) => value.trim() !== ''),
      text.map((value) => `x${value}`),
    );
    await fc.assert(
      fc.asyncProperty(written, async ([why, how]) => {
        const answers = [why, how].map((value, index) => ({
          questionId: index === 0 ? 'why' : 'how',
          value,
        })) satisfies Answer[];
        const sent = await host.apply('long', { ...someone, consents, answers });
        // A line of text has no line breaks.
        if (!sent.ok) return;
        taken += 1;
        const { id } = ApplicationReceipt.parse(await sent.json());
        const kept = (await host.store.applications.read(id))?.answers.map(({ value }) => value);
        const { job } = await jobOf(id);
        const row = (await rowsOf(`/applications.csv?job=${job}`)).find((one) => one.id === id);
        const read = [row?.['The question why'], row?.['The question how']];
        // But for the apostrophes before what would be formulas.
        const plain = (value: unknown) => String(value).replaceAll("'", '');
        expect(read.map(plain)).toEqual(kept?.map(plain));
        expect(read[0]).not.toMatch(/^[\s]*[=+\-@]/);
      }),
      { numRuns: 30 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  const jobOf = async (id: string) => ({ job: (await host.store.applications.read(id))?.jobId ?? '' });
});

describe('an export of 10,000 applications', () => {
  it('is read no faster from the store than it is taken', { timeout: 30_000 }, async () => {
    let pages = 0;
    const large = await openApplyHost((store) => ({
      store: {
        ...store,
        applications: {
          ...store.applications,
          async *walk(...asked) {
            for await (const page of store.applications.walk(...asked)) {
              pages += 1;
              yield page;
            }
          },
        },
      },
    }));
    await large.apply('short', someone);
    const { n: _, ...row } = (await inTables(large.store).applications('apply'))[0]!;
    const db = inTables(large.store).database;
    for (let from = 0; from < 10_000; from += 500) {
      const rows = Array.from({ length: 500 }, (_none, index) => ({ ...row, id: `app_${from + index}` }));
      await db.insertInto('applications').values(rows).execute();
    }
    const headers = { Authorization: `Bearer ${adminKey}`, 'Accept-Encoding': 'gzip, br' };
    const response = await large.app.request('/v1/admin/applications.csv', { headers });
    const reader = response.body!.getReader();
    let lines = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      lines += Buffer.from(piece.value).toString().split('\r\n').length - 1;
      // A few are on their way at most; each page has fifty.
      expect(pages * 50 - lines).toBeLessThan(300);
    }
    expect(lines).toBe(10_002);
    await large.close();
  });
});

describe('an export that breaks off', () => {
  it('looks like none that is whole, and is in the log', async () => {
    const failing = await openApplyHost((store) => ({
      store: {
        ...store,
        applications: {
          ...store.applications,
          async *walk() {
            yield [];
            throw new Error('the disk of ana@example.org is gone');
          },
        },
      },
    }));
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const server = createHttpServer((request) => failing.app.fetch(request));
    const port = await listen(server, 0, '127.0.0.1');
    const headers = { Authorization: `Bearer ${adminKey}` };
    const response = await fetch(`http://127.0.0.1:${port}/v1/admin/applications.csv`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    await closeGently(server, 0);
    const said = [...failing.logLines, ...printed.mock.calls.map(String)].join('');
    printed.mockRestore();
    expect(said).toContain('An export broke off');
    expect(said).not.toContain('ana@example.org');
    await failing.close();
  });
});

describe('newsletter subscriptions', () => {
  const board = 'apply';
  beforeAll(async () => {
    for (const email of ['una@example.org', 'vic@example.org', 'wes@example.org']) {
      await host.store.subscriptions.ask({ board, email, consents: [{ id: 'news', version: '1', given: true }], now });
    }
    const { data } = await host.store.subscriptions.list({ limit: 9 });
    await host.store.subscriptions.confirm(data[2]!.id, now);
    await host.store.subscriptions.end(data[0]!.id);
  });

  it('are listed without whose they are, and read in full', async () => {
    const list = async (query: string) =>
      AdminSubscriptionPage.parse(await (await get(`/subscriptions${query}`)).json());
    const first = await list('?limit=2&board=apply');
    expect(first.data.map(({ status }) => status)).toEqual(['unsubscribed', 'pending']);
    expect(JSON.stringify(first)).not.toContain('@');
    const { data } = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(data).toMatchObject([{ status: 'confirmed', confirmedAt: now.toISOString() }]);
    expect((await list('?status=pending')).data).toHaveLength(1);
    const one = AdminSubscription.parse(await (await get(`/subscriptions/${data[0]?.id}`)).json());
    expect(one).toMatchObject({ email: 'una@example.org', consents: [{ id: 'news', version: '1', given: true }] });
    expect((await problemOf(await get('/subscriptions/sub_none'))).code).toBe('subscription-not-found');
    expect((await problemOf(await get('/subscriptions?status=ended'))).errors?.[0]?.pointer).toBe('/query/status');
  });

  it('are exported where they are confirmed, with an address that ends them', async () => {
    const [row, ...others] = await rowsOf('/subscriptions.csv?board=apply');
    expect(others).toEqual([]);
    expect(row).toMatchObject({ email: 'una@example.org', status: 'confirmed', consents: 'news 1: yes' });
    const { pathname, search } = new URL(row?.unsubscribeUrl ?? '');
    const end = {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    };
    const all = await rowsOf('/subscriptions.csv?pending=true');
    expect(all.map(({ email, status }) => [email, status])).toEqual([
      ['una@example.org', 'confirmed'],
      ['vic@example.org', 'pending'],
    ]);
    expect((await host.app.request(pathname + search, end)).ok).toBe(true);
    expect(await rowsOf('/subscriptions.csv')).toEqual([]);
    expect((await problemOf(await get('/subscriptions.csv?board=nobody'))).code).toBe('board-not-found');
  });
});
