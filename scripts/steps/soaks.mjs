import { capture, verdict } from '../lib/gate.mjs';

/** A tenth of the long soaks' applications, half of it on each database, and some of their kills; CONTRIBUTING.md has those. */
const short = [
  ['apply', '--database', 'sqlite', '--count', '500', '--pages', '8'],
  ['apply', '--database', 'postgres', '--count', '500', '--pages', '0'],
  ['crash', '--database', 'sqlite', '--kills', '5'],
  ['crash', '--database', 'postgres', '--kills', '5'],
];

/** Whether anything that was sent is lost, for as long as a test may take. They wait more than they work. */
export async function soaks() {
  const run = (args) => capture(process.execPath, ['scripts/run.mjs', 'soak', ...args]);
  const results = await Promise.all(short.map(run));
  const ok = results.every((result) => result.ok);
  const output = results.map((result) => result.output).join('\n');
  return verdict(
    ok,
    output,
    ok ? output.split('\n').filter((line) => /^\S.*seed|submissions {3}|acknowledged/.test(line)) : [],
  );
}
