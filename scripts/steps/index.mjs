import { build } from '../lib/build.mjs';
import { gate, verdict } from '../lib/gate.mjs';
import { api } from './api.mjs';
import { browser } from './browser.mjs';
import { examples } from './examples.mjs';
import { hostileListings } from './hostile-listings.mjs';
import { packages } from './packages.mjs';
import { pages } from './pages.mjs';
import { sizes } from './sizes.mjs';
import { soaks } from './soaks.mjs';
import { showStories } from './stories.mjs';
import { strangers } from './strangers.mjs';
import { unit } from './unit.mjs';

// The long ones stand first: while one core tests, the other one checks.
/** @type {import('../lib/steps.mjs').Step[]} */
export const steps = [
  {
    name: 'build',
    async run() {
      const { ok, output, written } = await build();
      if (!written?.length) return verdict(ok, output);
      const files = written.map((file) => `  ${file}`).join('\n');
      const older = 'These were older than what they are made from. They are written anew: commit them with it.';
      return verdict(false, `${older}\n${files}\n${output}`);
    },
  },
  { name: 'unit', alone: 'tests', run: unit },
  {
    name: 'types',
    run: () => gate(...['tests', 'browser', 'scripts'].map((name) => ['tsc', '-p', `tsconfig.${name}.json`])),
  },
  { name: 'lint', run: () => gate(['eslint', '--max-warnings', '0', '.']) },
  { name: 'format', run: () => gate(['biome', 'check', '--error-on-warnings', '.']) },
  { name: 'boundaries', run: () => gate(['depcruise', '--config', '.dependency-cruiser.mjs', 'packages']) },
  { name: 'unused', run: () => gate(['knip', '--no-progress']) },
  { name: 'sizes', after: ['build'], run: sizes },
  { name: 'api', after: ['build'], run: api },
  { name: 'packages', after: ['build'], run: packages },
  { name: 'browser', after: ['build'], alone: 'tests', run: browser },
  { name: 'hostile', after: ['build'], alone: 'tests', run: hostileListings },
  { name: 'examples', after: ['build'], alone: 'tests', run: examples },
  { name: 'soak', after: ['build'], alone: 'tests', run: soaks },
  { name: 'pages', after: ['build'], alone: 'tests', run: pages },
  { name: 'strangers', after: ['build'], alone: 'tests', run: strangers },
  { ...showStories, alone: 'tests' },
];

/** The steps of these names, in the order they run. */
export function stepsNamed(names) {
  return steps.filter(({ name }) => names.includes(name));
}
