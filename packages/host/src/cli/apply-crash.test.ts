import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { FormToken, JobPage } from '@fractional-embed/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { soonMs } from '../guards/suspicion.js';
import { openStore } from '../store/open-store.js';
import { publicUrl } from '../store/testing/opened-store.test-support.js';
import { describePostgres, freshDatabase } from '../store/testing/postgres.test-support.js';
import { inTables } from '../store/testing/tables.test-support.js';
import { buildCli, type Cli, openFolder } from './cli.test-support.js';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

interface Sent {
  key: string;
  body: string;
  /** The id that the host told; undefined when it died before it did. */
  id?: string;
}

const send = async (job: string, sent: Sent): Promise<void> => {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': sent.key };
  const response = await fetch(`${job}/applications`, { method: 'POST', headers, body: sent.body });
  if (response.status === 201) sent.id = ((await response.json()) as { id: string }).id;
};

/** More than one machine sends otherwise. */
const wide = { APPLICATIONS_PER_HOUR: '1000000,1000000', UPLOADS_PER_HOUR: '1000000,1000000' };

/** Says that the form was shown as long ago as people need for it. */
async function shownForm(board: string): Promise<string> {
  const { formToken } = (await (await fetch(`${board}/form-token`)).json()) as FormToken;
  await setTimeout(soonMs);
  return formToken;
}

/** Sends until the host dies: each with its file, several at once, as visitors do. */
async function sendUntilDeath(job: string, board: string, formToken: string, all: Sent[]): Promise<void> {
  for (;;) {
    const about = { formToken, name: 'Ana Ruiz', email: `${randomUUID()}@example.org` };
    const headers = { 'Idempotency-Key': randomUUID() };
    const upload = await fetch(`${board}/uploads`, { method: 'POST', headers, body: 'Ten years of it.' });
    const { id } = (await upload.json()) as { id: string };
    const sent: Sent = { key: randomUUID(), body: JSON.stringify({ ...about, resume: id }) };
    all.push(sent);
    await send(job, sent);
  }
}

/** Kills a host again and again while visitors apply; afterwards everything was received exactly once. */
async function crashAndCheck(env: Record<string, string>): Promise<void> {
  const folder = await openFolder(cli);
  const all: Sent[] = [];
  const start = async () => {
    const host = await folder.serve({ LOG_LEVEL: 'info', ADMIN_KEY: 'sk_0123456789abcdef', ...wide, ...env });
    const board = `${host.url}/v1/boards/demo`;
    const { data } = (await (await fetch(`${board}/jobs`)).json()) as JobPage;
    return { host, board, job: `${board}/jobs/${data[0]?.id}`, id: data[0]?.id ?? '' };
  };
  const first = await start();
  await fetch(`${first.host.url}/v1/admin/jobs/${first.id}/application`, {
    method: 'PUT',
    headers: { Authorization: 'Bearer sk_0123456789abcdef', 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'form', resume: 'required' }),
  });
  const formToken = await shownForm(first.board);
  let running = first;
  for (const _ of [1, 2, 3]) {
    const visitors = [1, 2, 3, 4].map(() => sendUntilDeath(running.job, running.board, formToken, all).catch(() => {}));
    await setTimeout(700);
    running.host.child.kill('SIGKILL');
    await Promise.all(visitors);
    running = await start();
  }
  const told = all.filter(({ id }) => id !== undefined);
  expect(told.length).toBeGreaterThan(20);
  for (const sent of all) {
    const before = sent.id;
    await send(running.job, sent);
    // Whoever was told is told the same; whoever was not can try again.
    if (before !== undefined) expect(sent.id).toBe(before);
    expect(sent.id).toBeDefined();
  }
  running.host.child.kill('SIGKILL');
  await running.host.finished;
  const store = await openStore({ databaseUrl: env.DATABASE_URL, dataDir: folder.dataDir, publicUrl });
  const rows = await inTables(store).applications('demo');
  const files = await inTables(store).files('demo');
  expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  for (const { content, id } of rows) {
    const { resume } = JSON.parse(content) as { resume: string };
    expect(files.find((file) => file.id === resume)?.application).toBe(id);
    expect(await store.uploads.read(resume)).toHaveLength(16);
  }
  await store.close();
  await folder.remove();
}

it('on SQLite, whoever was told is kept exactly once, however the host dies', { timeout: 120_000 }, () => {
  return crashAndCheck({});
});

describePostgres('on Postgres', () => {
  it('whoever was told is kept exactly once, however the host dies', { timeout: 120_000 }, async () => {
    const { databaseUrl, drop } = await freshDatabase();
    await crashAndCheck({ DATABASE_URL: databaseUrl });
    await drop();
  });
});
