import { ApplicationReceipt, AuditPage, Erasure } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from './app.test-support.js';
import { type ApplyHost, openApplyHost } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

const post = (body: object) => host.admin('POST', '/v1/admin/erasures', body);
const erase = async (body: object) => Erasure.parse(await (await post(body)).json());
const applied = async (email: string) =>
  ApplicationReceipt.parse(await (await host.apply('short', { name: 'Ana', email })).json()).id;
const isThere = async (id: string) => (await host.store.applications.read(id)) !== undefined;
const audited = async () => AuditPage.parse(await (await host.admin('GET', '/v1/admin/audit?limit=3')).json()).data;

describe('erasing over the admin API', () => {
  it('counts first, then erases, and is no error once more', async () => {
    const id = await applied('dora@example.org');
    const counts = { applications: 1, files: 0, subscriptions: 0, outboxEntries: 1, mailFiles: 0 };
    expect(await erase({ email: 'Dora@example.org', dryRun: true })).toEqual({
      ...{ ...counts, dryRun: true, compacted: false },
    });
    expect(await isThere(id)).toBe(true);
    expect(await erase({ email: 'Dora@example.org' })).toEqual({ ...counts, dryRun: false, compacted: true });
    expect(await isThere(id)).toBe(false);
    expect(await erase({ email: 'dora@example.org' })).toMatchObject({ applications: 0, outboxEntries: 0 });
    const entries = await audited();
    expect(
      entries.map(({ action, subject, details }) => [action, subject, details.dryRun, details.applications]),
    ).toEqual([
      ['erase', null, false, 0],
      ['erase', null, false, 1],
      ['erase', null, true, 1],
    ]);
    expect(JSON.stringify([entries, host.logLines])).not.toMatch(/dora/i);
  });

  it('erases one application by its id, and says which', async () => {
    const [first, second] = [await applied('ed@example.org'), await applied('ed@example.org')];
    expect(await erase({ application: first })).toMatchObject({ applications: 1, dryRun: false });
    expect([await isThere(first), await isThere(second)]).toEqual([false, true]);
    expect((await audited())[0]).toMatchObject({ action: 'erase', subject: first, outcome: 'done' });
  });

  it.each([
    [{}, '/body/email', 'either'],
    [{ email: 'ed@example.org', application: 'app_x' }, '/body/email', 'either'],
    [{ email: 'ed' }, '/body/email', ''],
    [{ email: 'ed@example.org', dryrun: true }, '/body/dryrun', 'Did you mean dryRun?'],
    [{ email: 'ed@example.org', dryRun: 'no' }, '/body/dryRun', ''],
  ])('changes nothing when asked as %j', async (body, pointer, words) => {
    const id = await applied('ed@example.org');
    const problem = await problemOf(await post(body));
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    expect(problem.errors?.[0]?.message).toContain(words);
    expect(await isThere(id)).toBe(true);
  });

  it('is for the admin key only', async () => {
    const init = {
      method: 'POST',
      body: '{"email":"ed@example.org"}',
      headers: { 'Content-Type': 'application/json' },
    };
    expect((await problemOf(await host.app.request('/v1/admin/erasures', init))).code).toBe('unauthorized');
  });

  it('says when rows are gone but the database could not be compacted, and finishes when asked again', async () => {
    let full = true;
    const other = await openApplyHost((store) => {
      const compact = () => (full ? Promise.reject(new Error('no room')) : store.erasure.compact());
      return { store: { ...store, erasure: { ...store.erasure, compact } } };
    });
    await other.apply('short', { name: 'Ana', email: 'fay@example.org' });
    const ask = async () =>
      Erasure.parse(await (await other.admin('POST', '/v1/admin/erasures', { email: 'fay@example.org' })).json());
    expect(await ask()).toMatchObject({ applications: 1, compacted: false });
    expect(other.logLines.join('')).toContain('could not be compacted');
    full = false;
    expect(await ask()).toMatchObject({ applications: 0, compacted: true });
    await other.close();
  });
});
