import {
  AdminApplication,
  AdminApplicationPage,
  AdminApplicationSummary,
  ApplicationReceipt,
  AuditPage,
  Upload,
} from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainPdf } from '../uploads/documents.test-support.js';
import { adminKey, now, problemOf } from './app.test-support.js';
import { type ApplyHost, freshKey, openApplyHost, someone } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

const asAdmin = { Authorization: `Bearer ${adminKey}` };
const ask = (path: string, headers: Record<string, string> = asAdmin) =>
  host.app.request(`/v1/admin/applications${path}`, { headers });

async function applied(form: string, input: object): Promise<string> {
  return ApplicationReceipt.parse(await (await host.apply(form, input)).json()).id;
}

async function uploaded(name: string): Promise<string> {
  const headers = {
    'Idempotency-Key': freshKey(),
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
  const body = new Uint8Array(plainPdf);
  return Upload.parse(
    await (await host.app.request('/v1/boards/apply/uploads', { method: 'POST', headers, body })).json(),
  ).id;
}

describe('what people sent, as the operator reads it', () => {
  it('is listed without who sent it, the newest first, page by page', async () => {
    const ids: string[] = [];
    for (const name of ['Ana', 'Ben', 'Cem']) ids.unshift(await applied('short', { ...someone, name }));
    const first = AdminApplicationPage.parse(await (await ask('?limit=2&board=apply')).json());
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.data[0]).toMatchObject({ jobTitle: 'Fractional short', receivedAt: now.toISOString() });
    expect(JSON.stringify(first)).not.toMatch(/Ana|Ben|Cem|example\.org/);
    const rest = AdminApplicationPage.parse(
      await (await ask(`?limit=2&board=apply&cursor=${first.nextCursor}`)).json(),
    );
    expect(rest).toMatchObject({ data: [{ id: ids[2] }], nextCursor: null });
    expect(AdminApplicationPage.parse(await (await ask('?board=other')).json()).data).toEqual([]);
    expect((await problemOf(await ask('?cursor=back'))).errors?.[0]?.pointer).toBe('/query/cursor');
  });

  it('is read in full, with what was asked, and its files are saved as they came', async () => {
    const resume = await uploaded('Léa’s CV.pdf');
    const consents = [
      { id: 'privacy', version: '2', given: true },
      { id: 'pool', version: '1', given: false },
    ];
    const answers = [{ questionId: 'why', value: 'Because I can.' }];
    const id = await applied('long', { ...someone, resume, consents, answers, hoursPerWeek: 12 });
    const application = AdminApplication.parse(await (await ask(`/${id}`)).json());
    expect(application).toMatchObject({ ...someone, resume, consents, answers, hoursPerWeek: 12, rate: null });
    expect(application.asked.questions).toContainEqual({ id: 'why', kind: 'text', label: 'The question why' });
    expect(application.files).toEqual([
      { id: resume, name: 'Léa’s CV.pdf', mediaType: 'application/pdf', sizeBytes: plainPdf.length },
    ]);
    const file = await ask(`/${id}/files/${resume}`);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(plainPdf));
    expect(file.headers.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''L%C3%A9a%E2%80%99s%20CV.pdf");
    expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(file.headers.get('Cache-Control')).toBe('no-store');
    const { data } = AuditPage.parse(await (await host.admin('GET', '/v1/admin/audit?limit=2')).json());
    expect(data).toMatchObject([
      { action: 'downloadApplicationFile', subject: id, outcome: 'done', details: { file: resume } },
      { action: 'getApplication', subject: id, outcome: 'done', details: {} },
    ]);
  });

  it('is nobody else’s to read, and nothing is found by guessing', async () => {
    const resume = await uploaded('cv.pdf');
    const mine = await applied('long', {
      ...someone,
      resume,
      consents: [{ id: 'privacy', version: '2', given: true }],
      answers: [{ questionId: 'why', value: 'Because.' }],
    });
    const other = await applied('short', someone);
    for (const path of ['', `/${mine}`, `/${mine}/files/${resume}`]) {
      expect((await problemOf(await ask(path, {}))).code).toBe('unauthorized');
    }
    for (const path of ['/app_none', `/${other}/files/${resume}`, `/${mine}/files/upl_none`, `/${mine}/files/..%2f`]) {
      expect((await problemOf(await ask(path))).code).toBe('application-not-found');
    }
  });
});

describe('where an application stands', () => {
  const move = (id: string, body: object) => host.admin('PUT', `/v1/admin/applications/${id}/status`, body);

  it('is moved, listed by, and written down', async () => {
    const id = await applied('short', someone);
    const moved = AdminApplicationSummary.parse(await (await move(id, { status: 'shortlisted' })).json());
    expect(moved).toMatchObject({ id, status: 'shortlisted', statusAt: now.toISOString() });
    const listed = AdminApplicationPage.parse(await (await ask('?status=shortlisted')).json());
    expect(listed.data.map((one) => one.id)).toEqual([id]);
    const refused = await problemOf(await move(id, { status: 'hired', from: 'received' }));
    expect([refused.code, refused.detail]).toEqual(['conflict', expect.stringContaining('stands at "shortlisted"')]);
    const { data } = AuditPage.parse(await (await host.admin('GET', '/v1/admin/audit?limit=2')).json());
    expect(data).toMatchObject([
      { action: 'setApplicationStatus', subject: id, outcome: 'refused' },
      { action: 'setApplicationStatus', subject: id, outcome: 'done', details: { status: 'shortlisted' } },
    ]);
  });

  it.each([
    [{}, '/body/status'],
    [{ status: 'hire' }, '/body/status'],
    [{ status: 'hired', form: 'received' }, '/body/form'],
    [{ status: 'hired', from: 'nowhere' }, '/body/from'],
  ])('is not moved by %j', async (body, pointer) => {
    const problem = await problemOf(await move('app_any', body));
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('needs an application, and a query that says something', async () => {
    expect((await problemOf(await move('app_none', { status: 'hired' }))).code).toBe('application-not-found');
    for (const name of ['status', 'since']) {
      expect((await problemOf(await ask(`?${name}=x`))).errors?.[0]?.pointer).toBe(`/query/${name}`);
    }
  });
});
