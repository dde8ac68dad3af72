import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { aFolderForEachTest, type Finished } from './cli.test-support.js';
import { runCli } from './run.js';

const folder = aFolderForEachTest();

async function run(...args: string[]): Promise<Finished> {
  const finished = { code: 0, stdout: '', stderr: '' };
  finished.code = await runCli(args, {
    environment: { DATA_DIR: folder().dataDir },
    print: (line) => (finished.stdout += `${line}\n`),
    complain: (line) => (finished.stderr += `${line}\n`),
    standardInput: Readable.from([]),
  });
  return finished;
}

const url = 'https://example.org/hooks';

describe.each([
  ['on the store itself', async () => {}],
  ['through a running host', () => folder().serve()],
])('webhooks and outbox, %s', { timeout: 30_000 }, (_, prepare) => {
  it('add, list, rotate, enable and remove a webhook', async () => {
    await run('boards', 'put', 'mine');
    await prepare();
    expect((await run('webhooks')).stderr).toContain('fractional-host webhooks add URL');
    const added = await run('webhooks', 'add', url, '--board', 'mine');
    expect(added.stdout).toMatch(/^whk_[a-z2-7]{20}: https:\/\/example\.org\/hooks\nwhsec_[\w+/]{43}=\n$/);
    expect(added.stderr).toContain('not shown again');
    const [id = ''] = added.stdout.split(':');
    const { stdout } = await run('webhooks', 'list');
    expect(stdout).toMatch(new RegExp(`^${id} +mine +in use +${url}$`, 'm'));
    expect(stdout).not.toContain('whsec_');
    expect((await run('webhooks', 'rotate', id)).stdout).toMatch(/whsec_/);
    expect((await run('webhooks', 'enable', id)).stdout).toBe(`In use again: ${id}: ${url}\n`);
    expect((await run('webhooks', 'remove', id)).stdout).toBe(`Removed ${id}: ${url}\n`);
    for (const command of ['rotate', 'enable', 'remove']) {
      expect(await run('webhooks', command, id)).toMatchObject({
        code: 1,
        stderr: `There is no webhook with the id ${id}.\n`,
      });
    }
  });

  it.each([
    ['http://127.0.0.1:9000/hooks', true],
    ['http://[::1]/hooks', true],
    ['http://localhost:9000/hooks', true],
    ['http://crm.internal/hooks', true],
    ['https://8.8.8.8/hooks', false],
  ])('of %s: said at once that it is private: %s', async (address, isPrivate) => {
    const { code, stderr } = await run('webhooks', 'add', address);
    expect([code, stderr.includes('WEBHOOK_ALLOW_PRIVATE=1')]).toEqual([0, isPrivate]);
  });

  it('refuse what is no webhook, and a board that is not there', async () => {
    await prepare();
    expect(await run('webhooks', 'add', 'example.org')).toMatchObject({ code: 2 });
    expect((await run('webhooks', 'add', url, '--board', 'A b')).stderr).toBe('That is no slug.\n');
    expect(await run('webhooks', 'add', url, '--board', 'nobody')).toMatchObject({ code: 1 });
  });

  it('list the outbox, and say what is not in it', async () => {
    await prepare();
    expect(await run('outbox', '--state', 'dead')).toMatchObject({ code: 0, stderr: 'There is nothing in it.\n' });
    expect(await run('outbox', 'list', '--state', 'ded')).toMatchObject({ code: 2 });
    expect(await run('outbox', 'resend', 'msg_none')).toMatchObject({
      code: 1,
      stderr: 'There is no entry with the id msg_none.\n',
    });
  });
});
