import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../../../scripts/lib/chromium.mjs';
import { openStrictPage } from '../../../../scripts/lib/strict-page.mjs';
import type * as apply from '../apply.js';
import { type Fault, type IntakeServer, openIntakeServer } from './intake-server.test-support.js';

const executablePath = findChromium();
// The step shows this line.
if (!executablePath) console.log('Skipped: applying in a browser, because there is no Chromium (CHROMIUM_PATH)');

const applyFromSource = {
  ...{ module: './apply.ts', resolveDir: resolve(import.meta.dirname, '..') },
  conditions: ['@fractional-embed/source'],
};

declare global {
  var copies: (typeof apply)[];
}

interface Told {
  sent: { key: string; replayed: boolean }[];
  states: string[];
  violations: number;
}

/** Runs in the page: submits once for each copy of the script that is named, all at the same time. */
async function submit({ baseUrl, key, copies }: { baseUrl: string; key?: string; copies: number[] }): Promise<Told> {
  const told: Told = { sent: [], states: [], violations: 0 };
  document.addEventListener('securitypolicyviolation', () => (told.violations += 1));
  const options = {
    key,
    timeout: { perTry: 1_000, total: 30_000 },
    retry: { limit: 20, baseDelayMs: 20, maxDelayMs: 100 },
    onState: ({ state }: apply.SendingState) => void told.states.push(state),
  };
  const ana = { name: 'Ana', email: 'ana@example.org' };
  const all = copies.map(async (copy) => {
    const applications = globalThis.copies[copy]!.createApplications({ baseUrl, board: 'demo' });
    const sent = await applications.submit('a', ana, options);
    told.sent.push({ key: sent.key, replayed: sent.replayed });
  });
  await Promise.all(all);
  return told;
}

describe.runIf(executablePath)('in Chromium, under a strict policy', { timeout: 60_000 }, () => {
  let server: IntakeServer;
  let site: Awaited<ReturnType<typeof openStrictPage>>;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    server = await openIntakeServer();
    site = await openStrictPage(server.baseUrl, applyFromSource);
    // A name that is not this machine's own makes a page that is not secure.
    const args = ['--no-sandbox', '--host-resolver-rules=MAP plain.test 127.0.0.1'];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  }, 60_000);
  beforeEach(async () => {
    server.reset();
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), server.close()]);
  });

  async function openPage(host = 'localhost'): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`http://${host}:${site.port}/`);
    await page.waitForFunction(() => globalThis.copies.length === 2);
    return page;
  }

  const key = 'a-key-of-sixteen-or-more';
  const rows = () => server.intake.rows.map((row) => row.key);
  const send = (page: Page, copies: number[], given: string | undefined = key) =>
    page.evaluate(submit, { baseUrl: server.baseUrl, copies, ...(given && { key: given }) });

  const someFaults: Fault[][] = [
    [],
    ['reset-after'],
    ['works-on'],
    ['late-after', 'busy'],
    ['half-answer', 'reset-before'],
  ];

  it.each(someFaults.map((fault) => [fault.join(', then ') || 'no fault', fault] as const))(
    'two tabs, a double click and a script loaded twice send one: %s',
    async (_name, fault) => {
      const [one, two] = [await openPage(), await openPage()];
      server.fail(...fault);
      const told = await Promise.all([send(one, [0, 0, 1]), send(two, [0, 1])]);
      const sent = told.flatMap((each) => each.sent);
      expect(sent).toHaveLength(5);
      expect(rows()).toEqual([key]);
      const hasLostAnswer = fault.some((name) => !['busy', 'reset-before'].includes(name));
      expect(sent.filter(({ replayed }) => !replayed)).toHaveLength(hasLostAnswer ? 0 : 1);
      expect(told.map(({ violations }) => violations)).toEqual([0, 0]);
    },
  );

  it('they do so where there are no locks, too', async () => {
    const [one, two] = [await openPage('plain.test'), await openPage('plain.test')];
    expect(await one.evaluate(() => [isSecureContext, typeof navigator.locks])).toEqual([false, 'undefined']);
    server.fail('works-on');
    const told = await Promise.all([send(one, [0, 0, 1]), send(two, [0, 1])]);
    expect(told.flatMap((each) => each.sent)).toHaveLength(5);
    expect(rows()).toEqual([key]);
  });

  it('the same key is one tab’s at a time', async () => {
    const [one, two] = [await openPage(), await openPage()];
    server.fail('late-before');
    await Promise.all([send(one, [0]), send(two, [0])]);
    // The try that got no answer, its second, and the question of the tab that waited.
    const [first, second, ...others] = server.requests.map(({ at }) => at) as [number, number, ...number[]];
    expect(second - first).toBeGreaterThan(900);
    expect(others).toHaveLength(1);
  });

  it('waits for the network, and sends at once when it is back', async () => {
    const page = await openPage();
    await context.setOffline(true);
    const sending = send(page, [0]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.requests).toHaveLength(0);
    await context.setOffline(false);
    const { sent, states } = await sending;
    expect(sent).toEqual([{ key, replayed: false }]);
    expect(states).toEqual(['offline', 'sending']);
  });

  it('a network that goes in the middle costs nothing but time', async () => {
    const page = await openPage();
    server.fail('late-after');
    const sending = send(page, [0]);
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    await context.setOffline(true);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await context.setOffline(false);
    const { sent, states } = await sending;
    expect(sent).toEqual([{ key, replayed: true }]);
    expect(states).toContain('offline');
    expect(rows()).toEqual([key]);
  });

  it('a tab that is closed in the middle leaves one row at most', async () => {
    for (const fault of ['none', 'late-before', 'reset-before', 'works-on'] as const) {
      server.reset();
      server.fail(fault, 'busy', 'busy');
      const page = await openPage();
      void send(page, [0]).catch(() => undefined);
      await vi.waitFor(() => expect(server.requests.length).toBeGreaterThan(0));
      await page.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(rows().length).toBeLessThanOrEqual(1);
    }
  });

  it.each(['localhost', 'plain.test'])('proof is worked out on %s, and the page goes on meanwhile', async (host) => {
    const salt = 'a1b2c3d4e5f6a1b2c3d4e5f6?expires=1790000000';
    const challenge = createHash('sha256').update(`${salt}25000`).digest('hex');
    const puzzle = { algorithm: 'SHA-256', challenge, maxnumber: 50_000, salt, signature: 'signed' };
    server.intake.puzzle = (proof) => (proof ? undefined : puzzle);
    const page = await openPage(host);
    const longest = page.evaluate(async () => {
      let gapMs = 0;
      for (let last = performance.now(), rounds = 0; rounds < 40; rounds += 1) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        gapMs = Math.max(gapMs, performance.now() - last);
        last = performance.now();
      }
      return gapMs;
    });
    const { sent, states, violations } = await send(page, [0], undefined);
    expect(states).toEqual(['sending', 'checking', 'sending']);
    expect(rows()).toEqual(sent.map((each) => each.key));
    expect(violations).toBe(0);
    expect(await longest).toBeLessThan(500);
  });
});
