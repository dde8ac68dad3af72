// node scripts/run.mjs <task> [args]
//
// Runs scripts/tasks/<task>.mjs on a machine that may have nothing but an old Node and npm: fetches a newer Node and the
// locked dependencies first when they are missing. This file and lib/bootstrap must parse on Node 18 and import nothing
// that has to be installed.
import { readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endLike, endWithParent, runChild } from './lib/bootstrap/child.mjs';
import { Impossible } from './lib/bootstrap/impossible.mjs';
import { everyday, installDependencies } from './lib/bootstrap/install.mjs';
import { fetchNode, isRecentEnough, npmSettings } from './lib/bootstrap/node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const [task, ...args] = process.argv.slice(2);
  const file = taskFile(task);
  endWithParent();
  if (isRecentEnough(process.versions.node)) await runTask(file, args);
  else endLike(await rerun(await fetchNode(root)));
} catch (error) {
  // An internal failure keeps its stack; what the machine lacks is one line.
  console.error(error instanceof Impossible ? error.message : error);
  process.exitCode = 1;
}

function taskFile(task) {
  const folder = join(root, 'scripts', 'tasks');
  const tasks = readdirSync(folder).flatMap((name) => (name.endsWith('.mjs') ? [name.slice(0, -'.mjs'.length)] : []));
  if (tasks.includes(task)) return join(folder, `${task}.mjs`);
  const problem = task === undefined ? 'name a task' : `there is no task "${task}"`;
  throw new Impossible(`${problem}: npm run <${tasks.sort().join(' | ')}>`);
}

/** The task runs in this process: one less process between a signal and the host. */
async function runTask(file, args) {
  // Whatever the task starts finds the same Node and the installed tools first.
  process.env.PATH = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  await installDependencies(root, everyday);
  const { run } = await import(pathToFileURL(file).href);
  process.exitCode = (await run(args)) ?? process.exitCode;
}

function rerun(node) {
  const path = [dirname(node), process.env.PATH].join(delimiter);
  const env = { ...process.env, ...npmSettings(), PATH: path, FRACTIONAL_PARENT: 'run' };
  return runChild(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { env });
}
