import { ApplicationReceipt, ApplicationStatus } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTables } from '../store/testing/tables.test-support.js';
import { now, problemOf } from './app.test-support.js';
import { type ApplyHost, freshKey, longForm, openApplyHost, someone, toJob } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

const rows = () => inTables(host.store).applications('apply');

async function errorsOf(response: Response): Promise<string[]> {
  expect(response.status).toBe(400);
  const { code, errors = [] } = await problemOf(response);
  expect(code).toBe('invalid-request');
  for (const { message } of errors) expect(message).toMatch(/^.{10,}[^\s]$/);
  return errors.map((error) => `${error.pointer} ${error.code}`);
}

describe('an application', () => {
  it('is answered with a receipt once it is kept', async () => {
    const response = await host.apply('short', someone);
    expect(response.status).toBe(201);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Idempotent-Replayed')).toBeNull();
    const receipt = ApplicationReceipt.parse(await response.json());
    expect(receipt).toMatchObject({ status: 'received', receivedAt: now.toISOString() });
    const row = (await rows()).find(({ id }) => id === receipt.id);
    expect(row).toMatchObject({ job_title: 'Fractional short', status: 'received' });
    expect(JSON.parse(row!.content)).toMatchObject(someone);
  });

  it('sent again is answered word for word, and kept once', async () => {
    const key = { 'Idempotency-Key': freshKey() };
    const first = await (await host.apply('short', someone, key)).text();
    const before = (await rows()).length;
    const reordered = { email: someone.email, links: [], formToken: 'another', name: someone.name, proof: 'x' };
    for (const body of [someone, reordered]) {
      const again = await host.apply('short', body, key);
      expect(again.status).toBe(201);
      expect(again.headers.get('Idempotent-Replayed')).toBe('true');
      expect(await again.text()).toBe(first);
    }
    expect(await rows()).toHaveLength(before);
  });

  it('is the same by the job’s id and by its slug', async () => {
    const key = freshKey();
    const job = await host.store.jobs.find('apply', 'fractional-short-at-example', now);
    await host.apply('short', someone, { 'Idempotency-Key': key });
    const response = await host.app.request(`/v1/boards/apply/jobs/${job?.id}/applications`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(someone),
    });
    expect([response.status, response.headers.get('Idempotent-Replayed')]).toEqual([201, 'true']);
  });

  it('with a key of another one is refused', async () => {
    const key = { 'Idempotency-Key': freshKey() };
    await host.apply('short', someone, key);
    for (const response of [
      await host.apply('short', { ...someone, name: 'Ben' }, key),
      await host.apply('short', { nothing: true }, key),
      await host.apply('demanding', someone, key),
    ]) {
      expect(response.status).toBe(422);
      expect((await problemOf(response)).code).toBe('idempotency-key-reused');
    }
  });

  it('that was answered is answered for ever, also once the job is closed', async () => {
    const own = await openApplyHost();
    const key = { 'Idempotency-Key': freshKey() };
    const first = await (await own.apply('short', someone, key)).text();
    const job = await own.store.jobs.find('apply', 'fractional-short-at-example', now);
    await own.store.jobs.close(job?.id ?? '', now);
    expect(await (await own.apply('short', someone, key)).text()).toBe(first);
    expect((await problemOf(await own.apply('short', someone))).code).toBe('job-closed');
    await own.close();
  });

  it.each([
    undefined,
    '',
    'short',
    'a'.repeat(256),
    'sixteen characters',
    '"not-sixteen"',
    'ümlaut-ümlaut-ümlaut',
    '"unfinished-string',
  ])('needs a key of 16 to 255 visible characters: %.20s', async (key) => {
    const response = await host.apply('short', someone, { 'Idempotency-Key': key });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe('idempotency-key-missing');
  });

  it('may have its key quoted or bare', async () => {
    const key = freshKey();
    const first = await (await host.apply('short', someone, { 'Idempotency-Key': key })).text();
    expect(await (await host.apply('short', someone, { 'Idempotency-Key': `"${key}"` })).text()).toBe(first);
  });

  it('is not taken for a job that is closed, unknown, or takes none here', async () => {
    expect((await problemOf(await host.apply('closed', someone))).code).toBe('job-closed');
    expect((await problemOf(await host.apply('nothing', someone))).code).toBe('job-not-found');
    for (const [form, says] of [
      ['external', 'https://example.com/apply/1'],
      ['none', 'takes no applications'],
    ] as const) {
      const { code, errors } = await problemOf(await host.apply(form, someone));
      expect([code, errors?.[0]?.pointer]).toEqual(['invalid-request', '/path/idOrSlug']);
      expect(errors?.[0]?.message).toContain(says);
    }
    const elsewhere = await host.app.request(toJob('short').replace('apply', 'nobody'), { method: 'POST' });
    expect((await problemOf(elsewhere)).code).toBe('board-not-found');
  });
});

describe('the job’s own form', () => {
  const whole = {
    ...someone,
    answers: [
      { questionId: 'why', value: 'Because.' },
      { questionId: 'how', value: '' },
      { questionId: 'where', value: 'Berlin' },
      { questionId: 'skills', value: ['Audit', 'Fundraising'] },
      { questionId: 'closed-a-round', value: false },
      { questionId: 'years', value: 0 },
      { questionId: 'from', value: '2028-02-29' },
      { questionId: 'of-tomorrow', value: ['whatever', 'it', 'takes'] },
    ],
    links: ['https://ana.example'],
    hoursPerWeek: 12.5,
    rate: { model: 'hourly', amountMinor: 15_000, currency: 'EUR' },
    consents: [{ id: 'privacy', version: '2', given: true }],
  };

  it('takes all that it asks for, and remembers how it asked', async () => {
    const response = await host.apply('long', whole);
    expect(response.status).toBe(201);
    const content = JSON.parse((await rows()).at(-1)!.content) as object;
    expect(content).toMatchObject(whole);
    expect(content).toMatchObject({
      asked: { questions: expect.arrayContaining([{ id: 'why', kind: 'text', label: 'The question why' }]) as unknown },
    });
  });

  it('names everything wrong at once', async () => {
    const wrong = {
      ...{ name: '', email: 'nobody', links: 'https://ana.example', hoursPerWeek: 0 },
      answers: [
        { questionId: 'how', value: 5 },
        { questionId: 'where', value: 'Paris' },
        { questionId: 'skills', value: ['Audit', 'Audit'] },
        { questionId: 'closed-a-round', value: 'yes' },
        { questionId: 'years', value: '12' },
        { questionId: 'from', value: '2026-02-29' },
        { questionId: 'portfolio', value: 'my file.pdf' },
        { questionId: 'nothing', value: 'x' },
        { questionId: 'how', value: 'again' },
        { questionId: 'of-tomorrow', value: null },
      ],
      consents: [
        { id: 'privacy', version: '1', given: true },
        { id: 'nothing', version: '1', given: true },
      ],
    };
    expect(await errorsOf(await host.apply('long', wrong))).toEqual([
      '/body/name too-small',
      '/body/email invalid-format',
      '/body/links invalid-type',
      '/body/hoursPerWeek too-small',
      '/body/answers/9/value invalid-format',
      '/body/answers/0/value invalid-type',
      '/body/answers/1/value invalid-option',
      '/body/answers/2/value invalid-option',
      '/body/answers/3/value invalid-type',
      '/body/answers/4/value invalid-type',
      '/body/answers/5/value invalid-format',
      '/body/answers/6/value invalid-format',
      '/body/answers/7/questionId unknown-question',
      '/body/answers/8/questionId repeated',
      '/body/answers/why required',
      '/body/consents/0/version outdated',
      '/body/consents/1/id unknown-consent',
    ]);
  });

  it('demands what it requires, and refuses what it hides', async () => {
    expect(await errorsOf(await host.apply('demanding', someone))).toEqual([
      '/body/links required',
      '/body/hoursPerWeek required',
      '/body/rate required',
      '/body/resume required',
    ]);
    const surplus = { ...whole, resume: 'upl_abcdefghijklmnop', answers: [], consents: [] };
    expect(await errorsOf(await host.apply('short', surplus))).toEqual([
      '/body/links not-asked',
      '/body/hoursPerWeek not-asked',
      '/body/rate not-asked',
      '/body/resume not-asked',
    ]);
  });

  it('demands the consents it requires, and an answer that says something', async () => {
    const blank = [{ questionId: 'why', value: '  ' }];
    expect(await errorsOf(await host.apply('long', { ...someone, answers: blank }))).toEqual([
      '/body/answers/0/value required',
      '/body/consents/privacy consent-required',
    ]);
    const refused = [{ id: 'privacy', version: '2', given: false }];
    expect(await errorsOf(await host.apply('long', { ...whole, consents: refused }))).toEqual([
      '/body/consents/0/given consent-required',
    ]);
    expect(longForm.consents?.[1]?.required).toBe(false);
  });

  it('bears fields and texts of any kind', async () => {
    expect((await host.apply('short', { ...someone, fieldOfTomorrow: 1 })).status).toBe(201);
    expect(await errorsOf(await host.apply('short', { ...someone, name: 'A\ud800' }))).toEqual([
      '/body/name invalid-text',
    ]);
    for (const body of [null, [], 'text', 5]) {
      expect(await errorsOf(await host.apply('short', body))).toEqual(['/body invalid-type']);
    }
  });
});

describe('what became of a key', () => {
  const status = async (key: string) => {
    const response = await host.app.request('/v1/boards/apply/applications/status', {
      headers: { 'Idempotency-Key': key },
    });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    return ApplicationStatus.parse(await response.json());
  };

  it('is known to whoever has it', async () => {
    const key = freshKey();
    expect(await status(key)).toEqual({ status: 'unknown', receivedAt: null });
    await host.apply('short', { name: '' }, { 'Idempotency-Key': key });
    expect(await status(key)).toEqual({ status: 'unknown', receivedAt: null });
    await host.apply('short', someone, { 'Idempotency-Key': key });
    expect(await status(key)).toEqual({ status: 'received', receivedAt: now.toISOString() });
  });

  it('needs the key', async () => {
    const response = await host.app.request('/v1/boards/apply/applications/status');
    expect((await problemOf(response)).code).toBe('idempotency-key-missing');
  });
});

it('counts what came of applications', async () => {
  const own = await openApplyHost();
  const key = { 'Idempotency-Key': freshKey() };
  for (const body of [someone, someone, { name: 'Ben' }]) await own.apply('short', body, key);
  await own.apply('closed', someone);
  const text = await (await own.app.request('/metrics')).text();
  await own.close();
  expect(text.split('\n').filter((line) => line.startsWith('intake_total'))).toEqual([
    'intake_total{kind="applications",outcome="created"} 1',
    'intake_total{kind="applications",outcome="replayed"} 1',
    'intake_total{kind="applications",outcome="idempotency-key-reused"} 1',
    'intake_total{kind="applications",outcome="job-closed"} 1',
  ]);
});
