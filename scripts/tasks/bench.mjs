import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { build } from '../lib/build.mjs';

const names = ['search', 'walk', 'load-jobs', 'rates', 'calculator', 'checks', 'apply', 'first-listing', 'keystrokes'];

/** Measures the search, or what is named. */
export async function run([name = 'search', ...args]) {
  if (!names.includes(name))
    throw new Impossible(`there is no bench "${name}": npm run bench -- <${names.join(' | ')}>`);
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  const { bench } = await import(`../bench/${name}.mjs`);
  return bench(args);
}
