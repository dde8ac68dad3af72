import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { questionKinds } from '@fractional-embed/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { draftOf } from '../store/testing/drafts.test-support.js';
import { batchOf } from '../store/testing/imports.test-support.js';
import { now, publicUrl } from '../store/testing/opened-store.test-support.js';
import { formHelp } from './form-example.js';
import { runCli } from './run.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-cli-data-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

async function run(args: string[], input = '') {
  const said: { out: string[]; wrong: string[] } = { out: [], wrong: [] };
  const code = await runCli(args, {
    environment: { DATA_DIR: dataDir },
    print: (line) => void said.out.push(line),
    complain: (line) => void said.wrong.push(line),
    standardInput: Readable.from([Buffer.from(input)]),
  });
  return { code, ...said };
}

async function inStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir, publicUrl });
  return use(store).finally(() => store.close());
}

describe('boards put', () => {
  const settings = () => inStore((store) => store.boards.settings('ops'));

  it('says which sites may send applications, and who is told', async () => {
    const origins = ['--origin', 'https://a.example', '--origin', 'http://localhost:3000'];
    const put = await run(['boards', 'put', 'ops', '--title', 'Ops', ...origins, '--notify', 'jobs@example.org']);
    expect(put.out).toContain('Takes applications from pages of https://a.example, http://localhost:3000');
    expect(put.out).toContain('New applications are told to jobs@example.org, who also gets what applicants answer');
    expect(put.wrong).toEqual([]);
    const said = {
      origins: ['https://a.example', 'http://localhost:3000'],
      notifyEmail: 'jobs@example.org',
      retentionDays: 180,
    };
    expect(await settings()).toEqual(said);
    await run(['boards', 'put', 'ops', '--title', 'Operations']);
    expect(await settings()).toEqual(said);
    expect((await run(['boards'])).out[1]).toMatch(/^ops .+ 180 days +jobs@example\.org +https:\/\/a\.example http:/);
    const without = await run(['boards', 'put', 'ops', '--any-origin', '--notify', '']);
    expect(without.out.slice(1)).toEqual([
      'Takes applications from pages of any site',
      'Nobody is told of new applications',
    ]);
    expect(without.wrong.join()).toMatch(
      /^Without a contact for erasure requests: ops\..+boards put ops --notify EMAIL$/,
    );
    expect(await settings()).toEqual({ origins: null, notifyEmail: null, retentionDays: 180 });
    expect((await run(['boards', 'put', 'ops', '--any-origin', '--origin', 'https://a.example'])).code).toBe(2);
  });
});

describe('boards show', () => {
  it('tells all that is set, and the audit log what was changed, without addresses', async () => {
    await run(['boards', 'put', 'ops', '--title', 'Ops', '--keep-days', '30', '--notify', 'jobs@example.org']);
    expect(await run(['boards', 'show', 'ops'])).toEqual({
      code: 0,
      wrong: [],
      out: [
        'Board ops: Ops, USD, newest first',
        'Its page: (not said)',
        'Its colour: (the usual one)',
        'Takes applications from pages of any site',
        'New applications are told to jobs@example.org, who also gets what applicants answer',
        'Applications are kept for 30 days',
      ],
    });
    expect((await run(['boards', 'show', 'opps'])).wrong.join()).toContain('Did you mean ops?');
    await run(['boards', 'put', 'ops', '--keep-days', 'never', '--notify', 'people@example.org', '--title', 'Ops']);
    const [, newest = '', first = ''] = (await run(['audit'])).out;
    expect(newest).toMatch(/putBoard +ops +done +changed notifyEmail retentionDays, retentionDays 0$/);
    expect(first).toMatch(/putBoard +ops +done +isNew true, changed title url .+ retentionDays 30$/);
    expect(newest + first).not.toContain('@');
  });
});

describe('boards put --keep-days', () => {
  it('says for how long applications are kept', async () => {
    const kept = async (...days: string[]) => {
      expect((await run(['boards', 'put', 'ops', '--title', 'Ops', ...days])).code).toBe(0);
      return inStore(async (store) => (await store.boards.settings('ops')).retentionDays);
    };
    expect(await kept()).toBe(180);
    expect(await kept('--keep-days', '30')).toBe(30);
    expect(await kept()).toBe(30);
    expect(await kept('--keep-days', 'never')).toBe(0);
    expect(await kept('--keep-days', 'default')).toBe(180);
    for (const days of ['0', '3651', '-1', 'soon']) {
      const { code, wrong } = await run(['boards', 'put', 'ops', '--keep-days', days]);
      expect([code, wrong.join('')]).toEqual([2, expect.stringContaining('from 1 to 3650, never, or default')]);
    }
  });
});

describe('jobs form', () => {
  const form = JSON.stringify({ kind: 'form', questions: [{ id: 'why', kind: 'text', label: 'Why?' }] });
  const application = (id: string) => inStore(async (store) => (await store.jobs.findAnywhere(id, now))?.application);

  async function jobWithoutForm(): Promise<string> {
    return inStore(async (store) => {
      await store.boards.put('ops', {}, now);
      await store.imports.apply(batchOf('ops', [draftOf()]));
      return (await store.jobs.find('ops', 'fractional-cfo-at-example', now))?.id ?? '';
    });
  }

  it('takes a form from a file or from the standard input, and null takes it away', async () => {
    const id = await jobWithoutForm();
    const file = join(dataDir, 'form.json');
    await writeFile(file, form);
    expect(await run(['jobs', 'form', id, file])).toMatchObject({
      code: 0,
      out: [`Applications by the new form: ${id}: Fractional CFO`],
    });
    expect((await run(['jobs', 'list'])).out[1]).toMatch(/ open +here$/);
    const printed = await run(['jobs', 'form', id]);
    expect(JSON.parse(printed.out.join('\n'))).toEqual(await application(id));
    expect((await run(['jobs', 'form', id, '-'], printed.out.join('\n'))).code).toBe(0);
    expect(await application(id)).toMatchObject({ kind: 'form', questions: [{ id: 'why', required: false }] });
    expect(await run(['jobs', 'form', id, '-'], 'null')).toMatchObject({
      out: [`Applications as its feed says: ${id}: Fractional CFO`],
    });
    expect(await application(id)).toBeNull();
    expect(await run(['jobs', 'form', id])).toMatchObject({
      code: 0,
      out: ['null'],
      wrong: [expect.stringContaining('takes no applications')],
    });
    expect((await run(['jobs', 'list'])).out[1]).toMatch(/ open +none$/);
  });

  it('is shown by an example, in the help and in the docs, with every kind of question', async () => {
    const [, inHelp = ''] = /^(\{\n.+?\n\})$/ms.exec(formHelp) ?? [];
    const guide = await readFile(new URL('../../../../docs/people.md', import.meta.url), 'utf8');
    const [, inDocs = ''] = /```json\n(.+?)\n```/s.exec(guide) ?? [];
    expect(inDocs).toBe(inHelp);
    const id = await jobWithoutForm();
    expect((await run(['jobs', 'form', id, '-'], inDocs)).code).toBe(0);
    const form = await application(id);
    expect(form?.questions.map(({ kind }) => kind).sort()).toEqual([...questionKinds].sort());
    expect(form?.consents).toHaveLength(2);
  });

  it('names every mistake at its place, and changes nothing', async () => {
    const id = await jobWithoutForm();
    const wrong = JSON.stringify({
      kind: 'form',
      resume: 'maybe',
      questions: [{ id: '', kind: 'text', label: 'Why?' }],
    });
    const { code, wrong: lines } = await run(['jobs', 'form', id, '-'], wrong);
    expect(code).toBe(2);
    expect(lines.join('\n')).toMatch(/^\/resume: .+\n\/questions\/0\/id: .+$/);
    expect((await run(['jobs', 'form', id, '-'], '{')).wrong).toEqual(['The file - is no JSON.']);
    expect((await run(['jobs', 'form', id, join(dataDir, 'nothing')])).code).toBe(2);
    expect((await run(['jobs', 'form', 'none', '-'], form)).wrong).toEqual([
      'There is no job none: fractional-host jobs list shows what names each.',
    ]);
    expect(await application(id)).toBeNull();
  });
});
