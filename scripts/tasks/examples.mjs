import { checks } from '../examples/checks.mjs';
import { runExamples } from '../examples/run-examples.mjs';
import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { installDependencies, partsOfExamples } from '../lib/bootstrap/install.mjs';
import { build } from '../lib/build.mjs';
import { runAndReport } from '../lib/report.mjs';
import { root } from '../lib/root.mjs';

/** Every example, or those whose names have one of the words. */
export async function run(words) {
  const wanted = Object.entries(checks).filter(
    ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (wanted.length === 0) throw new Impossible(`no example has ${words.join(' or ')} in its name`);
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  for (const part of partsOfExamples(wanted.map(([name]) => name))) await installDependencies(root, part);
  return runAndReport(
    wanted.map(([name, check]) => ({ name, alone: 'examples', run: () => runExamples({ [name]: check }) })),
  );
}
