import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ignoreEchoes } from './bootstrap/child.mjs';
import { build } from './build.mjs';
import { root } from './root.mjs';

/**
 * Runs the host's command line in this process, so that signals and exit codes are the host's own.
 *
 * @param {string} task the npm script that we were started as
 * @param {string[]} args
 */
export async function runHost(task, args) {
  const { ok, output } = await build();
  if (!ok) {
    console.error(output.trim());
    return 1;
  }
  // npm runs scripts in the root; the paths that were typed are meant from where they were typed.
  const caller = process.env.npm_lifecycle_event === task ? (process.env.INIT_CWD ?? root) : process.cwd();
  process.env.DATA_DIR = process.env.DATA_DIR ? resolve(caller, process.env.DATA_DIR) : resolve(root, '.data');
  process.chdir(caller);
  ignoreEchoes();
  const main = resolve(root, 'packages/host/dist/cli/main.js');
  process.argv = [process.execPath, main, ...args];
  await import(pathToFileURL(main).href);
  return undefined;
}
