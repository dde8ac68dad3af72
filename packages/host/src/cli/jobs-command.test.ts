import { describe, expect, it } from 'vitest';
import { ashbyJob } from './ashby-feed.test-support.js';
import { aFolderForEachTest, type Folder } from './cli.test-support.js';
import { type InProcess, inProcess } from './in-process.test-support.js';

const folder = aFolderForEachTest();

const run: InProcess['run'] = (...args) => inProcess(folder()).run(...args);
const writeFeed: InProcess['writeFeed'] = (...args) => inProcess(folder()).writeFeed(...args);
const serve: Folder['serve'] = (...args) => folder().serve(...args);

describe('jobs', { timeout: 60_000 }, () => {
  it.each(['directly', 'through the running host'])('are found, and closed by what names them, %s', async (way) => {
    const jobs = ['CFO', 'CMO', 'CPO'].map((title) => ashbyJob(title, `Fractional ${title}`, 'PartTime'));
    const file = await writeFeed('acme.json', JSON.stringify({ jobs }));
    await run(['boards', 'put', 'ops', '--title', 'Ops']);
    await run(['boards', 'put', 'other', '--title', 'Other']);
    await run(['import', '--from', 'ashby', '--board', 'ops', file]);
    if (way !== 'directly') await serve({}, '--no-samples');
    const { stdout } = await run(['jobs', 'list', '--board', 'ops']);
    const rows = stdout.trim().split('\n');
    expect(rows[0]).toMatch(/^id +slug +title +company +board +status +applications$/);
    expect(rows).toHaveLength(4);
    expect(stdout).toMatch(/^job_\w+ +fractional-cfo-at-acme +Fractional CFO +Acme +ops +open +(?:elsewhere|none)$/m);
    const [id = ''] = /^job_\S+(?= +fractional-cpo-at-acme )/m.exec(stdout) ?? [];
    const address = 'https://jobs.example.org/jobs/fractional-cfo-at-acme?from=mail#top';
    for (const name of [id, 'fractional-cmo-at-acme', address])
      expect(await run(['jobs', 'close', name])).toMatchObject({ code: 0, stderr: '' });
    expect((await run(['jobs', 'list'])).stderr).toBe('There are none that are open: --closed shows the others.\n');
    const closed = await run(['jobs', 'list', '--closed', '--q', 'cfo']);
    expect(closed.stdout).toMatch(/^job_\w+ +fractional-cfo-at-acme .+ closed by you +\S+$/m);
    expect(closed.stdout).not.toContain('CMO');
    const some = await run(['jobs', 'list', '--closed', '--limit', '2']);
    expect(some.stderr).toBe('2 of 3: --board and --q choose, --limit shows more.\n');
    expect((await run(['jobs', 'list', '--board', 'other', '--closed'])).stderr).toBe('There are none.\n');
    const misspelt = await run(['jobs', 'list', '--board', 'opps']);
    expect([misspelt.code, misspelt.stderr]).toEqual([2, 'There is no board “opps”. Did you mean ops?\n']);
    const again = await run(['import', '--from', 'ashby', '--board', 'ops', file]);
    expect(again.stdout.replaceAll(/\s+/g, ' ')).toContain('closed 0, closed by you before 3');
    expect(again.stdout.replaceAll(/\s+/g, ' ')).toContain('the same as before; closed by you, and stays closed');
  });

  it('are not closed by the address of something else', async () => {
    const { code, stderr } = await run(['jobs', 'close', 'https://jobs.example.org/demo/community']);
    expect([code, stderr]).toEqual([
      2,
      'A job’s page ends in /jobs/ and its slug: https://jobs.example.org/demo/community does not.\n',
    ]);
  });
});
