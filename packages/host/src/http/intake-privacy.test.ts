import { expect, it } from 'vitest';
import { defaultLimits } from '../guards/limits.js';
import type { Store } from '../store/store.js';
import { inTables } from '../store/testing/tables.test-support.js';
import { plainPdf } from '../uploads/documents.test-support.js';
import { type ApplyHost, openApplyHost, toJob } from './apply.test-support.js';

const canaries = {
  name: 'Canary Namewitz',
  email: 'canary-mail@example.org',
  key: 'canary-key-0123456789',
  file: 'canary-file.pdf',
  link: 'https://canary-link.example',
  answer: 'canary-answer',
};
const known = /canary|203\.0\.113\.77/i;
const peerAddress = '203.0.113.77';

/** From an address, of whose limit half is left. */
async function sendFromAddress({ app, formToken }: ApplyHost): Promise<Response[]> {
  const responses: Response[] = [];
  for (const key of ['canary-key-from-address-1', 'canary-key-from-address-2']) {
    const body = JSON.stringify({ name: canaries.name, email: canaries.email, formToken });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
    responses.push(await app.request(toJob('short'), { method: 'POST', headers, body }, { peerAddress }));
  }
  return responses;
}

/** Everything that can come of an application, from a host in this state. */
async function sendAll(change?: Parameters<typeof openApplyHost>[0]) {
  const limits = { ...defaultLimits, apply: { perAddress: 4, perBoard: 1000 } };
  const host = await openApplyHost((store) => ({ limits, ...change?.(store) }));
  const application = { name: canaries.name, email: canaries.email };
  const answers = [{ questionId: canaries.answer, value: canaries.answer }];
  const key = { 'Idempotency-Key': canaries.key };
  const file = { ...key, 'Content-Disposition': `attachment; filename="${canaries.file}"` };
  const upload = (body: Uint8Array) =>
    host.app.request('/v1/boards/apply/uploads', { method: 'POST', headers: file, body: new Uint8Array(body) });
  const responses = [
    await host.apply('short', application, key),
    await host.apply('short', application, key),
    await host.apply('short', { ...application, name: `${canaries.name} again` }, key),
    await host.apply('long', { ...application, links: [canaries.link], answers }),
    await host.apply('long', { name: canaries.name, email: 'canary', resume: canaries.answer, answers }),
    await host.apply('closed', application),
    await host.app.request(`${toJob('short')}?email=${canaries.email}`, { method: 'POST', headers: key, body: '{' }),
    await host.app.request('/v1/boards/apply/applications/status', { headers: key }),
    await upload(plainPdf),
    await upload(plainPdf.subarray(0, 30)),
    ...(await sendFromAddress(host)),
  ];
  const problems = await Promise.all(responses.filter(({ ok }) => !ok).map((response) => response.text()));
  const statuses = responses.map(({ status }) => status);
  const metrics = await (await host.app.request('/metrics')).text();
  const tables = JSON.stringify(await inTables(host.store).everythingBut('applications'));
  await host.close();
  return { statuses, logged: host.logLines.join(''), problems: problems.join(''), metrics, tables };
}

it('nothing of who somebody is reaches the log, the metrics or a problem', async () => {
  const { statuses, logged, problems, metrics, tables } = await sendAll();
  expect(statuses).toEqual([201, 201, 422, 400, 400, 409, 415, 200, 201, 422, 201, 403]);
  expect(logged).toContain('/v1/boards/:board/jobs/:idOrSlug/applications');
  for (const said of [logged, problems, metrics]) expect(said).not.toMatch(known);
  expect(tables).not.toContain(peerAddress);
});

it('nor when the store fails with what it was given', async () => {
  const failing = (store: Store) => {
    const fail = (given: unknown) => Promise.reject(new Error(`could not write ${JSON.stringify(given)}`));
    return { store: { ...store, applications: { ...store.applications, submit: fail } } };
  };
  const { statuses, logged, problems } = await sendAll(failing);
  expect(statuses[0]).toBe(500);
  expect(logged).toContain('Answered internal');
  for (const said of [logged, problems]) expect(said).not.toMatch(known);
});
