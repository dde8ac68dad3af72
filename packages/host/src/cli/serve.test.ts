import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCli, type Cli, type Finished, type Folder, openFolder } from './cli.test-support.js';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

let folder: Folder;
let dataDir: string;
beforeEach(async () => {
  folder = await openFolder(cli);
  ({ dataDir } = folder);
});
afterEach(() => folder.remove());

const run = (args: string[], env: Record<string, string> = {}): Promise<Finished> =>
  cli.start(args, { DATA_DIR: dataDir, ...env }).finished;
const serve: Folder['serve'] = (...args) => folder.serve(...args);
const oneLine = /^[^\n]+\n$/;

describe('serve', { timeout: 30_000 }, () => {
  it('runs until SIGTERM, then leaves cleanly', async () => {
    const { url, child, finished } = await serve();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(existsSync(join(dataDir, 'host.json'))).toBe(true);
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await finished;
    expect([code, stderr]).toEqual([0, '']);
    expect(existsSync(join(dataDir, 'host.json'))).toBe(false);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string; path?: string });
    expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['Stopping on SIGTERM', 'Stopped']));
    const key = (await readFile(join(dataDir, 'admin-key'), 'utf8')).trim();
    expect(stdout).toContain(join(dataDir, 'admin-key'));
    expect(stdout).not.toContain(key);
  });

  it('tells somebody at a terminal what to open', async () => {
    const asTerminal = '--import=data:text/javascript,process.stdout.isTTY=true';
    const { output, child, finished } = cli.start(['serve'], {
      DATA_DIR: dataDir,
      PORT: '0',
      NODE_OPTIONS: asTerminal,
    });
    await expect.poll(() => output.stdout, { timeout: 20_000 }).toMatch(/^Open http:\/\/localhost:\d+$/m);
    child.kill('SIGTERM');
    const { stdout } = await finished;
    expect(stdout).toMatch(/ info Listening .+\nOpen http/);
  });

  it('lets a request finish, and at a second signal does not', async () => {
    const { url, child, finished } = await serve({ ADMIN_KEY: 'sk_0123456789abcdef' });
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"title":')),
    });
    const headers = { Authorization: 'Bearer sk_0123456789abcdef', 'Content-Type': 'application/json' };
    const hanging = fetch(`${url}/v1/admin/boards/x`, { method: 'PUT', headers, body, duplex: 'half' } as RequestInit);
    const failed = expect(hanging).rejects.toThrow();
    await new Promise((wake) => setTimeout(wake, 100));
    child.kill('SIGINT');
    await new Promise((wake) => setTimeout(wake, 300));
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect((await finished).code).toBe(1);
    await failed;
  });

  it('is alone on its file; after a kill the file is free, and the note it left is stale', async () => {
    const first = await serve();
    const second = await run(['serve'], { PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(oneLine);
    expect(second.stderr).toContain('in use by another process');
    first.child.kill('SIGKILL');
    await first.finished;
    expect(existsSync(join(dataDir, 'host.json'))).toBe(true);
    expect((await run(['boards'])).stdout).toContain('demo');
    await serve();
  });

  it('says in one line that its port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as AddressInfo;
    const { code, stderr } = await run(['serve'], { PORT: String(port) });
    blocker.close();
    expect([code, stderr]).toEqual([1, `Port ${port} is taken: set PORT to another, or to 0 for any free one.\n`]);
  });

  it('says in one line that the database is away, and that its folder is no folder', async () => {
    const away = await run(['serve'], { PORT: '0', DATABASE_URL: 'postgres://127.0.0.1:1/jobs' });
    expect(away.code).toBe(1);
    expect(away.stderr).toBe(
      'The database cannot be reached (ECONNREFUSED): check DATABASE_URL, and that Postgres runs there.\n',
    );
    const file = await run(['serve'], { PORT: '0', DATA_DIR: import.meta.filename });
    expect(file.code).toBe(1);
    expect(file.stderr).toMatch(oneLine);
    expect(file.stderr).toContain(`DATA_DIR ${import.meta.filename}: it is no folder`);
  });

  it('says in one line each what is wrong with its environment', async () => {
    const { code, stderr } = await run(['serve'], { PORT: 'http', LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^PORT must be .+\nLOG_LEVEL must be .+\n$/);
  });

  it('seeds nothing with --no-samples', async () => {
    const { url } = await serve({}, '--no-samples');
    expect((await fetch(`${url}/v1/boards/demo`)).status).toBe(404);
  });
});
