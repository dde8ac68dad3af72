import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ashbyFeed, ashbyJob } from './ashby-feed.test-support.js';
import { buildCli, type Cli, type Finished, type Folder, openFolder } from './cli.test-support.js';
import { type InProcess, inProcess } from './in-process.test-support.js';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

let folder: Folder;
beforeEach(async () => {
  folder = await openFolder(cli);
});
afterEach(() => folder.remove());

const run: InProcess['run'] = (...args) => inProcess(folder).run(...args);
const writeFeed: InProcess['writeFeed'] = (...args) => inProcess(folder).writeFeed(...args);
const serve: Folder['serve'] = (...args) => folder.serve(...args);

const oneLine = /^[^\n]+\n$/;

describe('import', { timeout: 60_000 }, () => {
  it('reports the same through a running host and without one', async () => {
    const file = await writeFeed();
    const directly = await run(['import', '--from', 'ashby', file]);
    const directlyAgain = await run(['import', '--from', 'ashby', '--json', file]);
    await folder.remove();
    folder = await openFolder(cli);
    const sameFile = await writeFeed();
    await serve({}, '--no-samples');
    const throughHost = await run(['import', '--from', 'ashby', sameFile]);
    const throughHostAgain = await run(['import', '--from', 'ashby', '--json', sameFile]);
    // The folders' names are random but equally long, so lines break alike.
    const text = (finished: Finished) => JSON.stringify(finished).replaceAll(/[\w./-]*fractional-cli-data-\w+/g, 'DIR');
    expect(directly.code).toBe(0);
    expect(directly.stdout.replaceAll(/\s+/g, ' ')).toContain(
      `${file}: kept 1 (1 new, 0 updated, 0 unchanged), skipped 1, broken 0, closed 0`,
    );
    expect(directly.stdout).toContain('created   Fractional CFO, Acme: title says “Fractional”');
    expect(text(throughHost)).toBe(text(directly));
    expect(text(throughHostAgain)).toBe(text(directlyAgain));
    const [{ report }] = JSON.parse(directlyAgain.stdout) as [{ report: { unchanged: number } }];
    expect(report.unchanged).toBe(1);
  });

  it('keeps everything with --all, from the standard input, and says which with --verbose', async () => {
    const { code, stdout } = await run(['import', '--from', 'ashby', '--all', '--verbose', '--feed', 'acme', '-'], {
      input: ashbyFeed,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('-: kept 2 (2 new');
    expect(stdout).toContain('created   Warehouse Clerk');
  });

  it('fetches a URL, a private one only when told so', async () => {
    const feeds = createServer((_, res) => res.setHeader('Content-Type', 'application/json').end(ashbyFeed)).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => feeds.once('listening', resolve));
    const url = `http://127.0.0.1:${(feeds.address() as AddressInfo).port}/acme`;
    const refused = await run(['import', '--from', 'ashby', url]);
    const allowed = await run(['import', '--from', 'ashby', '--allow-private', url]);
    feeds.close();
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('--allow-private');
    expect(allowed).toMatchObject({ code: 0, stderr: 'There was no board: made the board demo.\n' });
    expect(allowed.stdout).toContain('kept 1');
  });

  it('makes no board for what cannot be read, and says which addresses can', async () => {
    for (const source of [join(folder.dataDir, 'none.json'), 'ftp://feeds.example/acme.json', folder.dataDir]) {
      expect((await run(['import', '--from', 'ashby', source])).code).toBe(1);
    }
    const { stdout } = await run(['import', '--from', 'ashby', 'ftp://feeds.example/acme.json']);
    expect(stdout).toContain('only http:// and https:// addresses are fetched');
    expect((await run(['boards'])).stderr).toMatch(/^No boards yet/);
    expect(await run(['import', '--from', 'ashby', await writeFeed()])).toMatchObject({
      code: 0,
      stderr: 'There was no board: made the board demo.\n',
    });
    const nameless = await run(['import', '--from', 'ashby', '--board', 'No Such', await writeFeed()]);
    expect(nameless).toMatchObject({
      code: 2,
      stderr: 'There is no board “No Such”. fractional-host boards lists them.\n',
    });
  });

  it('imports what it can when one of several sources fails', async () => {
    const good = await writeFeed();
    const bad = await writeFeed('bad.json', '<html>');
    const { code, stdout, stderr } = await run([
      'import',
      '--from',
      'ashby',
      bad,
      join(folder.dataDir, 'none.json'),
      folder.dataDir,
      good,
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${good}: kept 1`);
    expect(stdout).toContain('none.json: there is no such file\n');
    expect(stdout).toContain('it is a folder');
    expect(stdout).toMatch(/bad\.json: .+\n/);
    expect(stderr).toMatch(/3 of 4 sources could not be imported\.\n$/);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  it.each(['directly', 'through the running host'])('closes most of a feed only with --close-many, %s', async (way) => {
    if (way !== 'directly') await serve({}, '--no-samples');
    const jobs = Array.from({ length: 5 }, (_, index) => ashbyJob(`${index}`, 'Fractional CFO', 'PartTime'));
    await run(['import', '--from', 'ashby', await writeFeed('acme.json', JSON.stringify({ jobs }))]);
    const empty = await writeFeed('acme.json', '{"jobs":[]}');
    const refused = await run(['import', '--from', 'ashby', '--feed', 'acme', empty]);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('Would close 5 of this feed’s 5 open roles');
    expect(refused.stdout).toContain('allow it with --close-many');
    const allowed = await run(['import', '--from', 'ashby', '--feed', 'acme', '--close-many', empty]);
    expect(allowed.code).toBe(0);
    expect(allowed.stdout.replaceAll(/\s+/g, ' ')).toContain('closed 5');
  });

  it('asks which board when there are several', async () => {
    const file = await writeFeed();
    for (const slug of ['a', 'b']) await run(['boards', 'put', slug, '--title', slug]);
    const unclear = await run(['import', '--from', 'ashby', file]);
    expect([unclear.code, unclear.stderr]).toEqual([2, 'There are several boards: say which with --board (a, b).\n']);
    expect((await run(['import', '--from', 'ashby', '--board', 'b', file])).code).toBe(0);
    const unknown = await run(['import', '--from', 'ashby', '--board', 'c', file]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('There is no board “c”. Make it with fractional-host boards put c ');
  });
});

describe('boards and jobs', { timeout: 60_000 }, () => {
  it.each(['directly', 'through the running host'])('are listed, made, changed and closed %s', async (way) => {
    await run(['boards', 'put', 'ops', '--title', 'Ops', '--currency', 'EUR', '--sort', 'pay']);
    const running = way === 'directly' ? undefined : await serve();
    const changed = await run(['boards', 'put', 'ops', '--title', 'Operations']);
    expect(changed).toMatchObject({ code: 0, stdout: 'Board ops: Operations, EUR, pay first\n' });
    expect((await run(['boards'])).stdout).toMatch(
      /^slug +title +currency +sort +kept +contact +origins\nops +Operations +EUR +pay +180 days +\(none\) +\(any\)\n$/,
    );
    const report = await run(['import', '--from', 'ashby', await writeFeed()]);
    expect(report.code).toBe(0);
    const host = running ?? (await serve());
    const { data } = (await (await fetch(`${host.url}/v1/boards/ops/jobs`)).json()) as { data: [{ id: string }] };
    if (!running) {
      host.child.kill('SIGTERM');
      await host.finished;
    }
    expect(await run(['jobs', 'close', data[0].id])).toMatchObject({
      code: 0,
      stdout: `Closed ${data[0].id}: Fractional CFO\n`,
    });
    const none = await run(['jobs', 'close', 'none']);
    expect(none).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no job none: fractional-host jobs list shows what names each.\n',
    });
  });

  it('say what is missing to reach a host', async () => {
    const { url } = await serve({ ADMIN_KEY: 'sk_0123456789abcdef' });
    const keyless = await run(['boards']);
    expect([keyless.code, keyless.stdout]).toEqual([1, '']);
    expect(keyless.stderr).toMatch(/^No admin key: set ADMIN_KEY.*\n$/);
    const wrong = await run(['boards', '--host', url], { ADMIN_KEY: 'sk_of_another_host_' });
    expect([wrong.code, wrong.stderr]).toEqual([1, 'The admin key is missing or wrong\n']);
    const right = await run(['boards', '--host', `${url}/`], { ADMIN_KEY: 'sk_0123456789abcdef' });
    expect([right.code, right.stdout]).toEqual([0, expect.stringContaining('demo')]);
    const nowhere = await run(['boards', '--host', 'http://127.0.0.1:9'], { ADMIN_KEY: 'sk_0123456789abcdef' });
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toMatch(oneLine);
  });
});

describe('boards put', { timeout: 60_000 }, () => {
  const noContact = (slug: string) =>
    `Without a contact for erasure requests: ${slug}. Name one: fractional-host boards put ${slug} --notify EMAIL\n`;

  it('says of a new board that it is new, and what visitors see of it without a title', async () => {
    expect(await run(['boards', 'put', 'zz'])).toEqual({
      code: 0,
      stdout: 'New board zz: zz, USD, newest first\n',
      stderr: `Visitors see its slug as its title: fractional-host boards put zz --title TEXT\n${noContact('zz')}`,
    });
    expect(await run(['boards', 'put', 'zz', '--currency', 'EUR'])).toEqual({
      code: 0,
      stdout: 'Board zz: zz, EUR, newest first\n',
      stderr: noContact('zz'),
    });
    const titled = await run(['boards', 'put', 'yy', '--title', 'Y']);
    expect(titled).toEqual({ code: 0, stdout: 'New board yy: Y, USD, newest first\n', stderr: noContact('yy') });
  });

  it.each([
    [['Our Roles!'], 'A board’s slug has 1 to 64 small letters, digits and hyphens', 'such as our-roles.'],
    [['-'], 'A board’s slug has 1 to 64 small letters, digits and hyphens', 'at either end.'],
    [['zz', '--title', ''], '--title must be', '1 to 200 characters'],
    [['zz', '--url', 'example.org'], '--url must be', 'such as https://'],
    [['zz', '--url', 'javascript:alert(1)'], '--url must be', 'such as https://'],
    [['zz', '--currency', 'eur'], '--currency must be', 'such as USD'],
    [['zz', '--currency', 'EUU'], '--currency must be', 'such as USD'],
    [['zz', '--accent', 'url(x)'], '--accent must be', 'such as #0a7d55'],
    [['zz', '--origin', 'https://a.example/'], '--origin must be', 'such as https://example.org'],
    [['zz', '--notify', 'nobody'], '--notify must be', 'such as jobs@example.org'],
    [['zz', '--accent', 'notacolour'], '--accent must be', 'such as #0a7d55'],
    [['zz', '--accent', 'lavendar'], '--accent must be', 'Did you mean lavender?'],
    [['zz', '--sort', 'newst'], "option '--sort <order>'", 'Did you mean newest?'],
  ])('%j names what is wrong and what it may be, and makes nothing', async (args, name, remedy) => {
    const { code, stdout, stderr } = await run(['boards', 'put', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace('Add --help to see what is possible.\n', '')).toMatch(oneLine);
    expect(stderr).toContain(name);
    expect(stderr).toContain(remedy);
    expect((await run(['boards'])).stderr).toMatch(/^No boards yet/);
  });

  it('says everything that is wrong at once', async () => {
    const { stderr } = await run(['boards', 'put', 'zz', '--accent', '', '--url', 'x', '--currency', 'x']);
    expect(stderr.match(/^--\w+/gm)).toEqual(['--url', '--currency', '--accent']);
  });
});

describe('usage', { timeout: 60_000 }, () => {
  it.each([
    [[]],
    [['nothing']],
    [['import']],
    [['import', 'a.json']],
    [['import', '--from', 'nowhere', 'a.json']],
    [['import', '--from', 'ashby']],
    [['import', '--from', 'ashby', '--feed', 'x', 'a', 'b']],
    [['boards', 'put']],
    [['boards', 'put', 'Not A Slug']],
    [['boards', 'put', 'a', '--currency', 'euro']],
    [['boards', 'put', 'a', '--sort', 'best']],
    [['boards', 'put', 'a', 'b']],
    [['boards', 'remove']],
    [['jobs', 'close']],
    [['jobs', 'close', 'a', 'b']],
    [['jobs', 'list', '--limit', '0']],
    [['serve', '--loud']],
  ])('%j is wrong: exit code 2, and a reason', async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.length).toBeGreaterThan(10);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    [['imprt'], 'Did you mean import?'],
    [['import', '--from', 'ashby', '--feeed', 'x', 'a.json'], 'Did you mean --feed?'],
    [['import', '--from', 'greenhuose', 'a.json'], 'Did you mean greenhouse?'],
    [['boards', 'ptu', 'zz'], 'Did you mean put?'],
    [['boards', 'list'], 'boards lists them'],
    [['jobs', 'clsoe', 'x'], 'Did you mean close?'],
    [['serve', '--no-sample'], 'Did you mean --no-samples?'],
  ])('%j is answered with what may have been meant', async (args, meant) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(meant);
  });

  it('names the board that may have been meant', async () => {
    await run(['boards', 'put', 'operators', '--title', 'Operators']);
    const { code, stderr } = await run(['import', '--from', 'ashby', '--board', 'opertors', await writeFeed()]);
    expect([code, stderr]).toEqual([2, 'There is no board “opertors”. Did you mean operators?\n']);
  });

  it('is explained by --help, at 80 columns', async () => {
    for (const args of [
      ['--help'],
      ['import', '--help'],
      ['serve', '--help'],
      ['boards', 'put', '--help'],
      ['boards', 'remove', '--help'],
      ['jobs', '--help'],
      ['jobs', 'list', '--help'],
    ]) {
      const { code, stdout } = await run(args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: fractional-host /);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });
});
