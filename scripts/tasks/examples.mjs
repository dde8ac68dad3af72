import { quick, slow } from '../examples/checks.mjs';
import { runExamples } from '../examples/run-examples.mjs';
import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { heavyExamples, installDependencies } from '../lib/bootstrap/install.mjs';
import { build } from '../lib/build.mjs';
import { runAndReport } from '../lib/report.mjs';
import { root } from '../lib/root.mjs';

/** Every example, or those whose names have one of the words. */
export async function run(words) {
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  await installDependencies(root, heavyExamples);
  const all = Object.entries({ ...quick, ...slow });
  const wanted = words.length > 0 ? all.filter(([name]) => words.some((word) => name.includes(word))) : all;
  if (wanted.length === 0) throw new Impossible(`no example has ${words.join(' or ')} in its name`);
  const steps = wanted.map(([name, check]) => ({
    name: name.replace('examples/', ''),
    alone: 'examples',
    run: () => runExamples({ [name]: check }),
  }));
  return runAndReport(steps);
}
