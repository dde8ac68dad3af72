import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

const packageDir = resolve(import.meta.dirname, '../..');

/** Modules that look for files beside themselves still find them once they are in one bundle. */
const keepOwnUrls: Plugin = {
  name: 'keep-own-urls',
  setup(bundle) {
    bundle.onLoad({ filter: /\/packages\/\w+\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
    });
  },
};

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command line from its sources, as one file that real processes run. */
export async function buildCli() {
  const dir = await mkdtemp(join(tmpdir(), 'fractional-cli-'));
  const main = join(dir, 'main.mjs');
  const { dependencies } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  await symlink(join(packageDir, 'node_modules'), join(dir, 'node_modules'));
  await build({
    entryPoints: [join(packageDir, 'src/cli/main.ts')],
    outfile: main,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@fractional-embed/source'],
    // The elements are not the command line's: their code for servers is loaded as it is installed.
    external: Object.keys(dependencies).filter((name) => !/^@fractional-embed\/(?!elements)/.test(name)),
    plugins: [keepOwnUrls],
  });
  return { remove: () => rm(dir, { recursive: true }), start: (args: string[], env: Env) => start(main, args, env) };
}

export type Cli = Awaited<ReturnType<typeof buildCli>>;
type Env = Record<string, string>;

/** A process whose output is kept as it comes. */
export interface Started {
  child: ChildProcess;
  output: { stdout: string; stderr: string };
  finished: Promise<Finished>;
}

function start(main: string, args: string[], env: Env): Started {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main, ...args], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const finished = new Promise<Finished>((done) => child.on('close', (code) => done({ code, ...output })));
  return { child, output, finished };
}

/** Waits for the line that says where the host listens. @throws what it said instead, when it ended before. */
async function listening({ output, child }: Started): Promise<string> {
  for (;;) {
    const line = output.stdout.split('\n').find((text) => text.includes('"Listening"'));
    if (line) return (JSON.parse(line) as { url: string }).url;
    if (child.exitCode !== null) throw new Error(`The host ended: ${output.stdout}${output.stderr}`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

export interface Folder {
  dataDir: string;
  /** A host of this folder in a process of its own, on a free port. */
  serve(env?: Env, ...args: string[]): Promise<Started & { url: string }>;
  /** Ends the folder's hosts and takes it away. */
  remove(): Promise<void>;
}

/** An empty data folder. */
export async function openFolder(cli: Cli): Promise<Folder> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fractional-cli-data-'));
  const hosts: Started[] = [];
  return {
    dataDir,
    async serve(env = {}, ...args) {
      const started = cli.start(['serve', ...args], { DATA_DIR: dataDir, PORT: '0', ...env });
      hosts.push(started);
      return { ...started, url: await listening(started) };
    },
    async remove() {
      for (const { child, finished } of hosts) {
        child.kill('SIGKILL');
        await finished;
      }
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The command line, built once for a file of tests, with a new folder of data for each of them. */
export function aFolderForEachTest(): () => Folder {
  let cli: Cli;
  let folder: Folder;
  beforeAll(async () => {
    cli = await buildCli();
  });
  afterAll(() => cli.remove());
  beforeEach(async () => {
    folder = await openFolder(cli);
  });
  afterEach(() => folder.remove());
  return () => folder;
}
