import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import { contentOf, submissionTo } from '../store/testing/applications-suite.test-support.js';
import { publicUrl } from '../store/testing/opened-store.test-support.js';
import { buildCli, type Cli, type Folder, openFolder } from './cli.test-support.js';
import { type InProcess, inProcess } from './in-process.test-support.js';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

let folder: Folder;
let ids: string[];
beforeEach(async () => {
  folder = await openFolder(cli);
  const store = await openStore({ dataDir: folder.dataDir, publicUrl });
  ids = [];
  for (const email of ['ana@example.org', 'ben@example.org', 'ben@example.org']) {
    const submission = await submissionTo(store, { input: contentOf(email), now: new Date() });
    ids.push((await store.applications.submit(submission)).answer?.id ?? '');
  }
  const [{ slug: board } = { slug: '' }] = await store.boards.list();
  await store.subscriptions.ask({ board, email: 'ana@example.org', consents: [], now: new Date() });
  await store.close();
});
afterEach(() => folder.remove());

const run: InProcess['run'] = (...args) => inProcess(folder).run(...args);

describe.each([
  ['on the store itself', async () => {}],
  ['through a running host', () => folder.serve()],
])('what people sent, %s', { timeout: 30_000 }, (_, prepare) => {
  it('is listed without who sent it, and moved from status to status', async () => {
    await prepare();
    const [id = ''] = ids;
    const moved = await run(['applications', 'status', id, 'shortlisted']);
    expect(moved.stdout).toBe(`${id}: shortlisted, Fractional CFO\n`);
    const listed = await run(['applications', 'list', '--status', 'shortlisted']);
    expect(listed.stdout).toMatch(new RegExp(`^${id} +2026-.+ Fractional CFO +shortlisted$`, 'm'));
    expect(listed.stdout).not.toMatch(/ana|ben/i);
    expect(listed.stdout.trim().split('\n')).toHaveLength(2);
    const late = await run(['applications', 'status', id, 'hired', '--from', 'received']);
    expect([late.code, late.stderr]).toEqual([1, expect.stringContaining('stands at "shortlisted" by now')]);
    expect((await run(['applications', 'status', 'app_none', 'hired'])).stderr).toBe(
      'There is no application with the id app_none.\n',
    );
    expect(await run(['applications', 'status', id, 'hire'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean hired?') as string,
    });
    expect((await run(['applications', '--limit', '1'])).stderr).toContain('There are more');
  });

  it('is exported as CSV, to be piped on or to a file of one’s own', async () => {
    await prepare();
    const { stdout, stderr } = await run(['applications', 'export', '--since', '2026-01-01']);
    expect(stderr).toBe('');
    const rows: Record<string, string>[] = parse(stdout, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(rows.map(({ id, email }) => [id, email])).toEqual([
      [ids[0], 'ana@example.org'],
      [ids[1], 'ben@example.org'],
      [ids[2], 'ben@example.org'],
    ]);
    const out = join(folder.dataDir, 'people.csv');
    expect((await run(['applications', 'export', '--out', out])).stderr).toContain('It names people');
    expect(await readFile(out, 'utf8')).toBe(stdout);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    await writeFile(out, 'mine');
    const again = await run(['applications', 'export', '--out', out]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/people\.csv is there already.+--force/)]);
    expect(await readFile(out, 'utf8')).toBe('mine');
    expect((await run(['applications', 'export', '--out', out, '--force'])).code).toBe(0);
    expect(await readFile(out, 'utf8')).toBe(stdout);
    const nowhere = await run(['applications', 'export', '--out', join(folder.dataDir, 'none', 'x.csv')]);
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('cannot be written (ENOENT)')]);
    expect((await run(['applications', 'export', '--since', 'monday'])).stderr).toContain('such as 2026-01-31');
    expect((await run(['applications', 'export', '--board', 'nobody'])).code).toBe(2);
    expect((await run(['audit', '--limit', '1'])).stdout).toContain('exportApplications');
  });

  it('goes for newsletters, too', async () => {
    await prepare();
    expect((await run(['subscriptions'])).stdout).toMatch(/^sub_\w+ +board-\d+ +pending /m);
    expect((await run(['subscriptions', 'export'])).stdout.split('\r\n')).toHaveLength(2);
    expect((await run(['subscriptions', 'export', '--pending'])).stdout).toContain('"ana@example.org","pending"');
  });

  it('is counted, then erased', async () => {
    await prepare();
    const counted = await run(['erase', 'BEN@example.org']);
    const counts = '2 applications, 0 files, 0 subscriptions, 2 outbox entries and';
    expect(counted.stdout).toContain(`Would erase ${counts}`);
    expect(counted.stderr).toContain('add --yes');
    expect((await run(['erase', '-', '--yes'], { input: 'ben@example.org\n' })).stdout).toContain(`Erased ${counts}`);
    expect((await run(['erase', ids[0] ?? '', '--yes'])).stdout).toContain('Erased 1 application, ');
    expect((await run(['applications'])).stderr).toBe('There are none.\n');
    const nobody = { code: 1, stdout: '', stderr: 'Nothing of this address was found.\n' };
    expect(await run(['erase', 'ben@example.org', '--yes'])).toEqual(nobody);
    expect(await run(['erase', 'nobody@example.org'])).toEqual(nobody);
    expect((await run(['erase', ids[0] ?? ''])).stderr).toBe(`Nothing of ${ids[0]} was found.\n`);
    const wrong = await run(['erase', 'ben', '--yes']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.not.stringContaining('ben')]);
    const audit = (await run(['audit'])).stdout;
    expect(audit).toMatch(/ erase +- +done +dryRun false, applications 2/);
    expect(audit).not.toMatch(/example\.org/);
  });
});
