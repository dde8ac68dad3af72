import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ApplicationsResource, createApplications } from '../apply.js';
import {
  type Answer,
  type FaultyServer,
  openFaultyServer,
  problem,
  reply,
  resetConnection,
} from '../faulty-server.test-support.js';
import {
  type ApiError,
  type ClientOptions,
  createClient,
  type NotConfirmedError,
  type SendingState,
} from '../index.js';
import { invalid } from './intake.test-support.js';
import { type Fault, faults, type IntakeServer, openIntakeServer } from './intake-server.test-support.js';

let server: IntakeServer;
let faulty: FaultyServer;
beforeAll(async () => {
  [server, faulty] = await Promise.all([openIntakeServer(), openFaultyServer()]);
});
afterEach(() => server.reset());
afterAll(() => Promise.all([server.close(), faulty.close()]));

const ana = { name: 'Ana', email: 'ana@example.org' };
const fast = { timeout: { perTry: 500, total: 10_000 }, retry: { limit: 5, baseDelayMs: 5, maxDelayMs: 20 } };
const key = 'a-key-of-sixteen-or-more';

const everyApplications: { name: string; create: (options: ClientOptions) => ApplicationsResource }[] = [
  { name: 'client.applications', create: (options) => createClient(options).applications },
  { name: 'createApplications', create: createApplications },
];

async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it must be rejected'),
    (error: unknown) => error,
  );
}

describe.each(everyApplications)('$name', ({ create }) => {
  const open = (options: Partial<ClientOptions> = {}) => create({ baseUrl: server.baseUrl, board: 'demo', ...options });
  const openFaulty = () => create({ baseUrl: faulty.baseUrl, board: 'demo' });

  describe('submit', () => {
    it('sends once, with a key of its own, and gives the receipt', async () => {
      const sent = await open().submit('head-of-finance', ana);
      expect(sent).toMatchObject({ status: 'sent', replayed: false, receipt: { status: 'received' } });
      expect(sent.key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(server.requests).toHaveLength(1);
      const [request] = server.requests;
      expect(request).toMatchObject({ method: 'POST', url: '/v1/boards/demo/jobs/head-of-finance/applications' });
      expect(request?.headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': sent.key });
      expect(JSON.parse(request?.body ?? '')).toEqual(ana);
    });

    it('tells the same receipt for the same key, and that it is an old one', async () => {
      const first = await open().submit('a', ana, { ...fast, key });
      const second = await open().submit('a', ana, { ...fast, key });
      expect(second).toEqual({ ...first, replayed: true });
      expect(server.intake.rows).toHaveLength(1);
    });

    it.each(faults)('gets over: %s', async (fault: Fault) => {
      server.fail(fault, fault === 'works-on' ? 'none' : fault);
      const retry = { ...fast.retry, limit: 20 };
      const sent = await open().submit('a', ana, { ...fast, retry });
      expect(sent.status).toBe('sent');
      expect(server.intake.rows.map((row) => row.key)).toEqual([sent.key]);
      expect(server.requests.length).toBeGreaterThan(1);
      expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key']))).toEqual(new Set([sent.key]));
      expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
    });

    it.each([408, 425, 429, 500, 501, 502, 503, 504, 520, 599])('tries again after %i', async (status) => {
      const receipt = { id: 'an-application-id', status: 'received', receivedAt: '2026-01-31T09:00:00Z' };
      faulty.answer(reply(status, 'x'), problem(status, 'unavailable'), reply(201, receipt));
      await expect(openFaulty().submit('a', ana, fast)).resolves.toMatchObject({ status: 'sent', receipt });
      expect(faulty.requests).toHaveLength(3);
    });

    it('waits for as long as it is told, in seconds and until a date', async () => {
      const receipt = { id: 'an-application-id', status: 'received', receivedAt: '2026-01-31T09:00:00Z' };
      const date = new Date(Date.now() + 2_500).toUTCString();
      faulty.answer(
        problem(409, 'idempotency-key-in-flight', { 'retry-after': '1' }),
        problem(503, 'unavailable', { 'retry-after': date }),
        reply(201, receipt),
      );
      await openFaulty().submit('a', ana, fast);
      const [first, second, third] = faulty.requests.map(({ at }) => at) as [number, number, number];
      expect(second - first).toBeGreaterThanOrEqual(990);
      expect(third - first).toBeGreaterThanOrEqual(1_400);
    });

    it('is refused, with what to mend, and may be sent again with the same key', async () => {
      server.intake.refusal = invalid('/body/name', 'must be a name');
      const error = (await failure(open().submit('a', ana, { ...fast, key }))) as ApiError;
      expect(error).toMatchObject({ name: 'ApiError', code: 'invalid-request', operation: 'applications.submit' });
      expect(error.errors).toEqual([{ pointer: '/body/name', code: 'invalid', message: 'must be a name' }]);
      server.intake.refusal = undefined;
      await expect(open().submit('a', { ...ana, name: 'Ana B.' }, { ...fast, key })).resolves.toMatchObject({ key });
    });

    it.each([
      [400, 'invalid-request'],
      [401, 'unauthorized'],
      [403, 'origin-not-allowed'],
      [404, 'job-not-found'],
      [405, 'method-not-allowed'],
      [409, 'job-closed'],
      [409, 'conflict'],
      [410, 'gone'],
      [413, 'body-too-large'],
      [415, 'unsupported-media-type'],
      [422, 'idempotency-key-reused'],
      [403, 'challenge-required'],
    ])('is not tried again after %i %s', async (status, code) => {
      faulty.answer(problem(status, code));
      expect(await failure(openFaulty().submit('a', ana, fast))).toMatchObject({ name: 'ApiError', status, code });
      faulty.answer(reply(status, '<h1>No'));
      expect(await failure(openFaulty().submit('a', ana, fast))).toMatchObject({ name: 'ApiError', code: 'unknown' });
      expect(faulty.requests).toHaveLength(1);
    });

    describe.each([
      [400, 'invalid-request'],
      [403, 'origin-not-allowed'],
      [409, 'job-closed'],
    ])('refused with %i %s after a try whose answer was lost', (status, code) => {
      const statusIs = (state: string, receivedAt: string | null) => reply(200, { status: state, receivedAt });
      const submit = async () => failure(openFaulty().submit('a', ana, { ...fast, key }));

      it('is not told as refused when the host has it', async () => {
        faulty.answer(resetConnection, problem(status, code), statusIs('received', '2026-01-31T09:00:00Z'));
        const error = (await submit()) as NotConfirmedError;
        expect(error).toMatchObject({ name: 'NotConfirmedError', key, attempts: 2, lastError: { status, code } });
        const [, , asked] = faulty.requests;
        expect(asked?.url).toBe('/v1/boards/demo/applications/status');
        expect(asked?.headers['idempotency-key']).toBe(key);
      });

      it('is refused when the host has nothing', async () => {
        faulty.answer(resetConnection, problem(status, code), statusIs('unknown', null));
        expect(await submit()).toMatchObject({ name: 'ApiError', status, code });
        expect(faulty.requests).toHaveLength(3);
      });

      it('is not confirmed when the host does not say', async () => {
        faulty.answer(resetConnection, problem(status, code), problem(403, 'origin-not-allowed'));
        expect(await submit()).toMatchObject({ name: 'NotConfirmedError', key });
      });
    });

    it('does not ask about a key that is another’s, whatever was lost before', async () => {
      faulty.answer(resetConnection, problem(422, 'idempotency-key-reused'));
      expect(await failure(openFaulty().submit('a', ana, fast))).toMatchObject({ code: 'idempotency-key-reused' });
      expect(faulty.requests).toHaveLength(2);
    });

    it('reports every step, and the key before the first byte leaves', async () => {
      server.fail('reset-before');
      const steps: [SendingState, string, number][] = [];
      const { key: given } = await open().submit('a', ana, {
        ...fast,
        onState: (state, known) => steps.push([state, known, server.requests.length]),
      });
      expect(steps.map(([{ state }, , requests]) => `${state} ${requests}`)).toEqual([
        'sending 0',
        'waiting 1',
        'sending 1',
      ]);
      expect(new Set(steps.map(([, known]) => known))).toEqual(new Set([given]));
      const waiting = steps[1]?.[0] as SendingState & { state: 'waiting' };
      expect(waiting.until).toBeInstanceOf(Date);
      expect(waiting.error.name).toBe('NetworkError');
    });

    it('is not changed by what the form does meanwhile', async () => {
      server.fail('reset-before');
      const input = { ...ana };
      const sending = open().submit('a', input, fast);
      input.name = 'Somebody else';
      await sending;
      expect(server.requests.map(({ body }) => (JSON.parse(body) as typeof ana).name)).toEqual(['Ana', 'Ana']);
    });

    it('is told of by the hooks, as reads are', async () => {
      server.fail('failed-before');
      const hooks = { onRequest: vi.fn(), onResponse: vi.fn(), onRetry: vi.fn(), onError: vi.fn() };
      await open({ hooks }).submit('a', ana, fast);
      expect(hooks.onRequest).toHaveBeenCalledTimes(2);
      expect(hooks.onRetry).toHaveBeenCalledWith(
        expect.objectContaining({ operation: 'applications.submit', attempt: 1 }),
      );
      expect(hooks.onError).not.toHaveBeenCalled();
    });
  });

  describe('an outcome that stays unknown', () => {
    const persistent: [string, Answer][] = [
      ['no connection', resetConnection],
      ['no answer', () => undefined],
      ['a failure', problem(500, 'internal')],
      ['work without end', problem(409, 'idempotency-key-in-flight')],
      ['a portal', reply(200, '<h1>Sign in')],
      ['success without a receipt', reply(204, '')],
    ];

    it.each(persistent)('is told as such, with the key: %s', async (_name, answer) => {
      faulty.answer(answer);
      const retry = { limit: 2, baseDelayMs: 1 };
      const error = (await failure(openFaulty().submit('a', ana, { ...fast, retry, key }))) as NotConfirmedError;
      expect(error).toMatchObject({ name: 'NotConfirmedError', key, attempts: 3, operation: 'applications.submit' });
      expect(error.lastError.name).toMatch(/^(Network|Timeout|Api|Contract)Error$/);
      expect(error.message).toContain('same key');
      expect(error.message).not.toContain(key);
    });

    it('ends when the time is over, whatever is under way', async () => {
      faulty.answer(() => undefined);
      const startedAt = performance.now();
      const options = { key, timeout: { perTry: 10_000, total: 200 } };
      const error = (await failure(openFaulty().submit('a', ana, options))) as NotConfirmedError;
      expect(error).toMatchObject({ name: 'NotConfirmedError', attempts: 1, lastError: { name: 'TimeoutError' } });
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    });

    it('does not begin a wait that is longer than the time left', async () => {
      faulty.answer(problem(503, 'unavailable', { 'retry-after': '60' }));
      const error = (await failure(openFaulty().submit('a', ana, fast))) as NotConfirmedError;
      expect(error).toMatchObject({ name: 'NotConfirmedError', lastError: { status: 503, retryAfterSeconds: 60 } });
      expect(faulty.requests).toHaveLength(1);
    });

    it('is not assumed where the host has only ever said no', async () => {
      faulty.answer(problem(429, 'rate-limited', { 'retry-after': '60' }));
      const error = await failure(openFaulty().submit('a', ana, fast));
      expect(error).toMatchObject({ name: 'ApiError', code: 'rate-limited', retryAfterSeconds: 60 });
    });

    it('stays so when something in between says no after it', async () => {
      faulty.answer(resetConnection, reply(403, '<h1>Blocked'));
      const error = await failure(openFaulty().submit('a', ana, fast));
      expect(error).toMatchObject({ name: 'NotConfirmedError', lastError: { status: 403 } });
    });

    it('is known again when the host itself says no after it', async () => {
      const unknown = reply(200, { status: 'unknown', receivedAt: null });
      faulty.answer(resetConnection, problem(409, 'job-closed'), unknown);
      expect(await failure(openFaulty().submit('a', ana, fast))).toMatchObject({
        name: 'ApiError',
        code: 'job-closed',
      });
    });
  });

  describe('status and formToken', () => {
    it('say what became of a key', async () => {
      await expect(open().status(key)).resolves.toEqual({ status: 'unknown', receivedAt: null });
      await open().submit('a', ana, { ...fast, key });
      await expect(open().status(key)).resolves.toMatchObject({ status: 'received' });
    });

    it('get a token for a form', async () => {
      await expect(open().formToken()).resolves.toEqual({ formToken: 'shown.now' });
      expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/v1/boards/demo/form-token' });
    });

    it('fail as reads do, since nothing is at stake', async () => {
      faulty.answer(problem(503, 'unavailable'));
      const open503 = create({ baseUrl: faulty.baseUrl, board: 'demo', retry: 0 });
      expect(await failure(open503.status(key))).toMatchObject({ name: 'ApiError', status: 503 });
      expect(await failure(open503.formToken())).toMatchObject({ name: 'ApiError', status: 503 });
      expect(faulty.requests).toHaveLength(2);
    });
  });

  it.each([
    ['a key that is too short', () => open().submit('a', ana, { key: 'short' }), '"key"'],
    ['a key that no header takes', () => open().submit('a', ana, { key: 'sixteen or more\nlines' }), '"key"'],
    ['no time', () => open().submit('a', ana, { timeout: 0 }), '"timeout.total"'],
    ['fewer than no tries', () => open().submit('a', ana, { retry: -1 }), '"retry.limit"'],
    ['no job', () => open().submit('', ana), 'idOrSlug'],
    ['no key to ask for', () => open().status(''), '"key"'],
  ])('refuses %s before anything is sent', async (_name, call, words) => {
    const error = await failure(call());
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toContain(words);
    expect(server.requests).toHaveLength(0);
  });
});
