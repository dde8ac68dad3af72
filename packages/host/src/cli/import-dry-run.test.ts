import { describe, expect, it } from 'vitest';
import { ashbyJob } from './ashby-feed.test-support.js';
import { aFolderForEachTest, type Folder } from './cli.test-support.js';
import { type InProcess, inProcess } from './in-process.test-support.js';

const folder = aFolderForEachTest();

const run: InProcess['run'] = (...args) => inProcess(folder()).run(...args);
const writeFeed: InProcess['writeFeed'] = (...args) => inProcess(folder()).writeFeed(...args);
const serve: Folder['serve'] = (...args) => folder().serve(...args);

describe('import --dry-run', { timeout: 60_000 }, () => {
  it.each(['directly', 'through the running host'])('prints the same report and changes nothing, %s', async (way) => {
    await run(['boards', 'put', 'ops', '--title', 'Ops']);
    if (way !== 'directly') await serve({}, '--no-samples');
    const jobs = ['CFO', 'CMO'].map((title) => ashbyJob(title, `Fractional ${title}`, 'PartTime'));
    const file = await writeFeed('acme.json', JSON.stringify({ jobs }));
    const tried = await run(['import', '--from', 'ashby', '--dry-run', file]);
    expect([tried.code, tried.stderr]).toEqual([0, 'This was a dry run: nothing was changed.\n']);
    expect(tried.stdout.replaceAll(/\s+/g, ' ')).toContain('kept 2 (2 new');
    expect((await run(['jobs', 'list', '--closed'])).stderr).toBe('There are none.\n');
    expect(await run(['import', '--from', 'ashby', file])).toEqual({ ...tried, stderr: '' });
  });

  it('makes no first board', async () => {
    const { code, stderr } = await run(['import', '--from', 'ashby', '--dry-run', await writeFeed()]);
    expect([code, stderr]).toEqual([
      2,
      'There is no board yet to try it on: fractional-host boards put SLUG --title TEXT makes one.\n',
    ]);
    expect((await run(['boards'])).stderr).toMatch(/^No boards yet/);
  });
});
