import { Job } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now, problemOf } from './app.test-support.js';
import { type ApplyHost, openApplyHost, someone } from './apply.test-support.js';

let host: ApplyHost;
let id: string;
beforeAll(async () => {
  host = await openApplyHost();
  id = (await host.store.jobs.find('apply', 'fractional-external-at-example', now))?.id ?? '';
});
afterAll(() => host.close());

const put = (form: unknown, job = id) => host.admin('PUT', `/v1/admin/jobs/${job}/application`, form);
const question = { id: 'why', kind: 'text', label: 'Why?', required: true };

describe('the operator’s form of a job', () => {
  it('is what visitors see and what applications are checked by', async () => {
    const response = await put({ kind: 'form', resume: 'hidden', questions: [question] });
    expect(response.status).toBe(200);
    expect(Job.parse(await response.json()).application).toMatchObject({ kind: 'form', questions: [question] });
    const seen = await host.app.request(`/v1/boards/apply/jobs/${id}`);
    expect(Job.parse(await seen.json()).application).toMatchObject({ kind: 'form', questions: [question] });
    const { errors } = await problemOf(await host.apply('external', someone));
    expect(errors?.map(({ message }) => message)).toEqual(['Answer this question: Why?']);
    const answers = [{ questionId: 'why', value: 'Because.' }];
    expect((await host.apply('external', { ...someone, answers })).status).toBe(201);
  });

  it('is taken away by null', async () => {
    expect(Job.parse(await (await put(null)).json()).application).toMatchObject({ kind: 'external' });
  });

  it('is checked, and needs a job', async () => {
    const { errors } = await problemOf(await put({ kind: 'form', questions: [question, question], resumee: 'hidden' }));
    expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/body/resumee unknown-field',
      '/body/questions invalid-value',
    ]);
    const again = await problemOf(await put({ kind: 'form', questions: [question, question] }));
    expect(again.errors).toEqual([
      { pointer: '/body/questions', code: 'invalid-value', message: 'Each question needs an id of its own.' },
    ]);
    for (const job of ['nothing', '%00']) expect((await problemOf(await put(null, job))).code).toBe('job-not-found');
    const unknown = await host.app.request(`/v1/admin/jobs/${id}/application`, { method: 'PUT', body: 'null' });
    expect((await problemOf(unknown)).code).toBe('unauthorized');
  });
});
