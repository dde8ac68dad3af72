import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  breakOff,
  type FaultyServer,
  neverAnswer,
  openFaultyServer,
  problem,
  reply,
  resetConnection,
} from '../faulty-server.test-support.js';
import { type ClientOptions, createClient } from '../index.js';
import { createSubscriptions, type SubscriptionsResource } from '../subscribe.js';
import { type IntakeServer, openIntakeServer } from '../writes/intake-server.test-support.js';

let server: IntakeServer;
let faulty: FaultyServer;
beforeAll(async () => {
  [server, faulty] = await Promise.all([openIntakeServer(), openFaultyServer()]);
});
afterAll(() => Promise.all([server.close(), faulty.close()]));

const fast = { timeout: { perTry: 500, total: 10_000 }, retry: { limit: 5, baseDelayMs: 5, maxDelayMs: 20 } };
const ana = { email: 'ana@example.org', consents: [{ id: 'newsletter', version: '1', given: true }] };

const everySubscriptions: { name: string; create: (options: ClientOptions) => SubscriptionsResource }[] = [
  { name: 'client.subscriptions', create: (options) => createClient(options).subscriptions },
  { name: 'createSubscriptions', create: createSubscriptions },
];

describe.each(everySubscriptions)('$name', ({ create }) => {
  const open = ({ baseUrl }: { baseUrl: string }) => create({ baseUrl, board: 'demo' });

  it('begins, confirms and ends a subscription', async () => {
    server.reset();
    await expect(open(server).create(ana)).resolves.toEqual({ status: 'confirmation-sent' });
    await expect(open(server).confirm('token-1')).resolves.toEqual({ status: 'confirmed' });
    await expect(open(server).unsubscribe('token-2')).resolves.toEqual({ status: 'unsubscribed' });
    const path = '/v1/boards/demo/subscriptions';
    expect(server.requests.map(({ url, body }) => [url, JSON.parse(body) as unknown])).toEqual([
      [path, ana],
      [`${path}/confirm`, { token: 'token-1' }],
      [`${path}/unsubscribe`, { token: 'token-2' }],
    ]);
    expect(server.requests.every(({ headers }) => headers['idempotency-key'] === undefined)).toBe(true);
  });

  it('asks for the token of a shown form, and says so when the host has none', async () => {
    server.reset();
    await expect(open(server).formToken()).resolves.toEqual({ formToken: 'shown.now' });
    expect(server.requests.map(({ method, url }) => [method, url])).toEqual([['GET', '/v1/boards/demo/form-token']]);
    faulty.answer(problem(404, 'route-not-found'));
    await expect(open(faulty).formToken()).rejects.toMatchObject({ name: 'ApiError', code: 'route-not-found' });
  });

  it.each([
    ['no connection', resetConnection],
    ['no answer', neverAnswer],
    ['half an answer', breakOff],
    ['a failure', problem(503, 'unavailable')],
    ['another service', reply(200, '<h1>Sign in')],
  ])('gets over %s, and tells what it was if it stays', async (_name, fault) => {
    faulty.answer(fault, reply(202, { status: 'confirmation-sent' }));
    await expect(open(faulty).create(ana, fast)).resolves.toEqual({ status: 'confirmation-sent' });
    faulty.answer(fault);
    const failing = open(faulty).confirm('token', { ...fast, retry: 1 });
    await expect(failing).rejects.toMatchObject({
      name: expect.stringMatching(/^(Network|Timeout|Api|Contract)Error$/) as string,
    });
    expect(faulty.requests).toHaveLength(2);
  });

  it('is refused once', async () => {
    faulty.answer(problem(400, 'invalid-request'));
    await expect(open(faulty).unsubscribe('gone', fast)).rejects.toMatchObject({ name: 'ApiError', status: 400 });
    expect(faulty.requests).toHaveLength(1);
  });
});
