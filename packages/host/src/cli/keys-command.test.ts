import { describe, expect, it } from 'vitest';
import { aFolderForEachTest } from './cli.test-support.js';
import { type InProcess, inProcess } from './in-process.test-support.js';

const folder = aFolderForEachTest();

const run: InProcess['run'] = (...args) => inProcess(folder()).run(...args);

describe.each([
  ['on the store itself', 'command-line', async () => {}],
  ['through a running host', 'ADMIN_KEY', () => folder().serve()],
])('keys and the audit log, %s', { timeout: 30_000 }, (_, actor, prepare) => {
  it('make, list, replace and revoke a key, and say who did', async () => {
    await prepare();
    expect((await run(['keys'])).stderr).toContain('fractional-host keys add NAME');
    const added = await run(['keys', 'add', 'nightly import', '--days', '30']);
    expect(added.stdout).toMatch(/^key_[a-z2-7]{20}: nightly import\nsk_[\w-]{43}\n$/);
    const [id = ''] = added.stdout.split(':');
    const rotated = await run(['keys', 'rotate', id, '--overlap', '2']);
    expect(rotated.stderr).toContain(`${id} works for 2 more hours.`);
    const [fresh = ''] = rotated.stdout.split(':');
    expect((await run(['keys', 'revoke', fresh])).stdout).toContain(`Ended ${fresh}: nightly import, 20`);
    const { stdout } = await run(['keys', 'list']);
    expect(stdout).toMatch(new RegExp(`^${id} +nightly import +20[\\d-]+ +never +20`, 'm'));
    expect(stdout).not.toContain('sk_');
    for (const command of ['rotate', 'revoke']) {
      expect(await run(['keys', command, 'key_none'])).toMatchObject({
        code: 1,
        stderr: 'There is no key with the id key_none that works.\n',
      });
    }
    const audit = await run(['audit']);
    expect(audit.stdout).toMatch(new RegExp(` ${actor} +rotateAdminKey +${id} +done +replacedBy ${fresh}`));
    expect(audit.stdout).toMatch(new RegExp(` ${actor} +revokeAdminKey +key_none +refused$`, 'm'));
  });

  it('refuse what no key can be', async () => {
    expect((await run(['keys', 'add', ''])).code).toBe(2);
    expect((await run(['keys', 'add', 'x', '--days', '0'])).stderr).toContain('from 1 to 3650');
    expect((await run(['keys', 'rotate', 'x', '--overlap', 'soon'])).code).toBe(2);
  });
});
