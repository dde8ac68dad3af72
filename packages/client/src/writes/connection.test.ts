import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApplications } from '../apply.js';
import type { NotConfirmedError, SendingState } from '../index.js';
import { type IntakeServer, openIntakeServer } from './intake-server.test-support.js';

let server: IntakeServer;
beforeAll(async () => {
  server = await openIntakeServer();
});
afterAll(() => server.close());

const ana = { name: 'Ana', email: 'ana@example.org' };
const leisurely = { retry: { limit: 2, baseDelayMs: 600_000, maxDelayMs: 600_000 }, timeout: 900_000 };
const key = 'a-key-of-sixteen-or-more';

/** What a page or worker has: a network that comes and goes. The browser's own is in in-browser.test.ts. */
let page: EventTarget;
const listeners = new Set<unknown>();
beforeEach(() => {
  server.reset();
  listeners.clear();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) => {
    listeners.add(listener);
    page.addEventListener(type, listener);
  });
  vi.stubGlobal('removeEventListener', (type: string, listener: EventListener) => {
    listeners.delete(listener);
    page.removeEventListener(type, listener);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(listeners).toEqual(new Set());
});

function goOffline(): void {
  vi.stubGlobal('navigator', { onLine: false });
}

function comeBack(): void {
  vi.stubGlobal('navigator', { onLine: true });
  page.dispatchEvent(new Event('online'));
}

const open = () => createApplications({ baseUrl: server.baseUrl, board: 'demo' });
const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('without a network', () => {
  it('nothing is sent, and once it is back it is sent at once', async () => {
    goOffline();
    const states: SendingState['state'][] = [];
    const sending = open().submit('a', ana, { ...leisurely, onState: ({ state }) => states.push(state) });
    await soon(60);
    expect(server.requests).toHaveLength(0);
    expect(states).toEqual(['offline']);
    comeBack();
    await expect(sending).resolves.toMatchObject({ status: 'sent' });
    expect(states).toEqual(['offline', 'sending']);
  });

  it('a wait ends as soon as it is back', async () => {
    server.fail('reset-before');
    const states: SendingState['state'][] = [];
    const sending = open().submit('a', ana, { ...leisurely, onState: ({ state }) => states.push(state) });
    await vi.waitFor(() => expect(states).toContain('waiting'));
    comeBack();
    await expect(sending).resolves.toMatchObject({ status: 'sent' });
    expect(states).toEqual(['sending', 'waiting', 'sending']);
  });

  it('a wait that the host asked for does not end', async () => {
    server.intake.refusal = { status: 429, body: {}, headers: { 'retry-after': '1' } };
    const startedAt = performance.now();
    const sending = open().submit('a', ana, leisurely);
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    server.intake.refusal = undefined;
    await soon(20);
    comeBack();
    await sending;
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990);
  });

  it('tries that find none are not counted', async () => {
    server.fail('reset-after', 'reset-after', 'reset-after', 'reset-after');
    const fetch = async (request: Request) => {
      try {
        return await globalThis.fetch(request);
      } catch (error) {
        goOffline();
        setTimeout(comeBack, 5);
        throw error;
      }
    };
    const applications = createApplications({ baseUrl: server.baseUrl, board: 'demo', fetch });
    await expect(applications.submit('a', ana, { ...leisurely, retry: 0 })).resolves.toMatchObject({ replayed: true });
    expect(server.intake.rows).toHaveLength(1);
  });

  it('the time ends nevertheless, and says that nothing has left', async () => {
    goOffline();
    const error = (await open()
      .submit('a', ana, { timeout: 60, key })
      .catch((thrown: unknown) => thrown)) as NotConfirmedError;
    expect(error).toMatchObject({ name: 'NotConfirmedError', key, attempts: 0 });
    expect(server.requests).toHaveLength(0);
  });

  it('an abort ends it', async () => {
    goOffline();
    const leaving = new AbortController();
    const sending = open().submit('a', ana, { signal: leaving.signal });
    setTimeout(() => leaving.abort('left'), 20);
    await expect(sending).rejects.toBe('left');
  });

  it('where nobody would say that it is back, it is tried', async () => {
    vi.stubGlobal('addEventListener', undefined);
    goOffline();
    await expect(open().submit('a', ana)).resolves.toMatchObject({ status: 'sent' });
  });
});
