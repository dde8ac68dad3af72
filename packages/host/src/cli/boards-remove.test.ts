import { describe, expect, it } from 'vitest';
import { aFolderForEachTest, type Folder } from './cli.test-support.js';
import { type InProcess, inProcess } from './in-process.test-support.js';

const folder = aFolderForEachTest();

const run: InProcess['run'] = (...args) => inProcess(folder()).run(...args);
const writeFeed: InProcess['writeFeed'] = (...args) => inProcess(folder()).writeFeed(...args);
const serve: Folder['serve'] = (...args) => folder().serve(...args);

const count = async (url: string) => {
  const { total } = (await (await fetch(`${url}/v1/boards/ops/jobs`)).json()) as { total: number };
  return total;
};

describe('boards remove', { timeout: 60_000 }, () => {
  it.each(['directly', 'through the running host'])('takes the samples away when a host goes live, %s', async (way) => {
    const first = await serve();
    if (way === 'directly') {
      first.child.kill('SIGTERM');
      await first.finished;
    }
    const only = await run(['boards', 'remove', 'demo', '--yes']);
    expect([only.code, only.stderr]).toEqual([1, 'demo is the only board, so it stays: make another one first\n']);
    await run(['boards', 'put', 'ops', '--title', 'Ops']);
    await run(['import', '--from', 'ashby', '--board', 'ops', await writeFeed()]);
    const careless = await run(['boards', 'remove', 'demo']);
    expect([careless.code, careless.stdout]).toEqual([1, '']);
    expect(careless.stderr).toMatch(/^demo carries \d+ roles, which would leave with it: allow it with --yes.+\n$/);
    const removed = await run(['boards', 'remove', 'demo', '--yes']);
    expect(removed).toMatchObject({ code: 0, stderr: '' });
    expect(removed.stdout).toMatch(/^Removed demo with its \d+ roles\n$/);
    expect((await run(['boards'])).stdout).not.toContain('demo');
    expect((await run(['jobs', 'list', '--closed'])).stdout.trim().split('\n')).toHaveLength(2);
    const { url } = way === 'directly' ? await serve() : first;
    expect((await fetch(`${url}/v1/boards/demo`)).status).toBe(404);
    expect(await count(url)).toBe(1);
  });

  it('names the board that may have been meant, and needs no --yes for an empty one', async () => {
    for (const slug of ['operators', 'others']) await run(['boards', 'put', slug, '--title', slug]);
    const misspelt = await run(['boards', 'remove', 'opertors']);
    expect([misspelt.code, misspelt.stderr]).toEqual([2, 'There is no board “opertors”. Did you mean operators?\n']);
    expect(await run(['boards', 'remove', 'others'])).toEqual({ code: 0, stdout: 'Removed others\n', stderr: '' });
  });
});
