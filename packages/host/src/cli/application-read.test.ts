import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import { contentOf, submissionTo } from '../store/testing/applications-suite.test-support.js';
import { publicUrl } from '../store/testing/opened-store.test-support.js';
import { uploadTo } from '../store/testing/uploads-suite.test-support.js';
import { buildCli, type Cli, type Folder, openFolder } from './cli.test-support.js';
import { type InProcess, inProcess } from './in-process.test-support.js';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

let folder: Folder;
let id: string;
beforeEach(async () => {
  folder = await openFolder(cli);
  const store = await openStore({ dataDir: folder.dataDir, publicUrl });
  const now = new Date();
  const first = await submissionTo(store, { now });
  const added = ['one', 'other'].map((text) =>
    store.uploads.add(uploadTo(first.board, { name: 'CV.pdf', bytes: Buffer.from(text), fingerprint: text, now })),
  );
  const [resume = '', portfolio = ''] = (await Promise.all(added)).map(({ answer }) => answer?.id);
  const questions = ['why', 'sample', 'how'].map((one) => ({ id: one, kind: 'text', label: `The question ${one}?` }));
  const input = {
    ...contentOf('ana@example.org'),
    ...{ resume, hoursPerWeek: 12.5, rate: { model: 'hourly' as const, amountMinor: 15_050, currency: 'EUR' } },
    answers: [
      { questionId: 'why', value: 'Because\n\u001b[2Jof this.' },
      { questionId: 'sample', value: portfolio },
    ],
    consents: [{ id: 'privacy', version: '2', given: true }],
    asked: { questions, consents: [{ id: 'privacy', text: 'You may keep this.' }] },
  };
  const uploads = [resume, portfolio].map((one) => ({ id: one, pointer: '/body/resume' }));
  const { answer } = await store.applications.submit({ ...first, input, uploads, flags: ['challenge-solved'] });
  id = answer?.id ?? '';
  await store.close();
});
afterEach(() => folder.remove());

const run: InProcess['run'] = (...args) => inProcess(folder).run(...args);

describe.each([
  ['on the store itself', async () => {}],
  ['through a running host', () => folder.serve()],
])('an application, %s', { timeout: 30_000 }, (_, prepare) => {
  it('is shown in full, with the questions as they were asked, and that it was read is written down', async () => {
    await prepare();
    const { code, stdout } = await run(['applications', 'show', id]);
    expect(code).toBe(0);
    for (const line of [
      'Flags: challenge-solved',
      'Name: Ana Ruiz',
      'E-mail: ana@example.org',
      'Hours a week: 12.5',
      'Rate: 150.5 EUR hourly',
      'Résumé: CV.pdf',
      '  The question why?\n    Because\n    [2Jof this.\n  The question sample?\n    CV.pdf\n  The question how?\n    (no answer)',
      '  yes: privacy 2\n    You may keep this.',
      `  Save them: fractional-host applications files ${id} --out DIR`,
    ]) {
      expect(`\n${stdout}`).toContain(`\n${line}\n`);
    }
    expect((await run(['applications', 'show', 'app_none'])).stderr).toBe(
      'There is no application with the id app_none.\n',
    );
    expect((await run(['audit', '--limit', '2'])).stdout).toMatch(
      new RegExp(`getApplication +\\S+ +refused[^]+ getApplication +${id} +done`),
    );
  });

  it('gives its files to a folder, and writes over nothing unasked', async () => {
    await prepare();
    const out = join(folder.dataDir, 'papers', 'ana');
    const saved = await run(['applications', 'files', id, '--out', out]);
    expect([saved.code, saved.stderr]).toEqual([0, expect.stringContaining('delete them when they have served')]);
    const names = ['CV (2).pdf', 'CV.pdf'];
    expect((await readdir(out)).sort()).toEqual(names);
    const texts = () => Promise.all(names.map((name) => readFile(join(out, name), 'utf8')));
    expect((await texts()).sort()).toEqual(['one', 'other']);
    expect((await stat(join(out, 'CV.pdf'))).mode & 0o777).toBe(0o600);
    await writeFile(join(out, 'CV.pdf'), 'mine');
    const again = await run(['applications', 'files', id, '--out', out]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/CV\.pdf is there already.+--force/)]);
    expect(await texts()).toContain('mine');
    expect((await run(['applications', 'files', id, '--out', out, '--force'])).code).toBe(0);
    expect((await texts()).sort()).toEqual(['one', 'other']);
    const onFile = await run(['applications', 'files', id, '--out', join(out, 'CV.pdf')]);
    expect([onFile.code, onFile.stderr]).toEqual([1, expect.stringContaining('cannot be written (E')]);
    expect((await run(['audit'])).stdout).toMatch(new RegExp(`downloadApplicationFile +${id} +done +file upl_`));
  });
});
