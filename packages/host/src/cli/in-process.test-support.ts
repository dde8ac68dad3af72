import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ashbyFeed } from './ashby-feed.test-support.js';
import type { Finished, Folder } from './cli.test-support.js';
import { runCli } from './run.js';

/** Commands in this process, on a folder's store. */
export function inProcess({ dataDir }: Folder) {
  return {
    async run(args: string[], { input, ...env }: Record<string, string> = {}): Promise<Finished> {
      const finished = { code: 0, stdout: '', stderr: '' };
      finished.code = await runCli(args, {
        environment: { DATA_DIR: dataDir, ...env },
        print: (line) => (finished.stdout += `${line}\n`),
        complain: (line) => (finished.stderr += `${line}\n`),
        standardInput: Readable.from([Buffer.from(input ?? '')]),
      });
      return finished;
    },
    async writeFeed(name = 'acme.json', text = ashbyFeed): Promise<string> {
      const file = join(dataDir, name);
      await writeFile(file, text);
      return file;
    },
  };
}

export type InProcess = ReturnType<typeof inProcess>;
