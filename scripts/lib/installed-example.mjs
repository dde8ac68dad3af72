import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from './root.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

const made = ['node_modules', 'dist', '.next', '.astro', '.wrangler'];

/**
 * An example by itself, with our packages as they are packed: a file that was not packed is missing here, too. What it
 * and they need from npm is what is installed in the repository.
 *
 * @param {string} name the folder in examples
 * @param {string} [within] where to make its own folder
 * @returns {Promise<{ folder: string, remove(): void }>}
 */
export async function installExample(name, within = tmpdir()) {
  const { unpacked } = await unpackPackages();
  const folder = mkdtempSync(join(within, 'fractional-example-'));
  const source = join(root, 'examples', name);
  cpSync(source, folder, { recursive: true, filter: (file) => !made.includes(basename(file)) });
  const { dependencies, devDependencies } = manifestOf(source);
  install({ ...dependencies, ...devDependencies }, { into: folder, from: source, unpacked });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The script behind a tool's name, of a package that an installed example depends on. */
export function toolOf(folder, name) {
  const home = join(folder, 'node_modules', name);
  const { bin } = manifestOf(home);
  return join(home, typeof bin === 'string' ? bin : bin[name]);
}

/** Our packages are copied, with what they need; everything else is linked to where pnpm has put it. */
function install(dependencies, { into, from, unpacked }) {
  for (const name of Object.keys(dependencies)) {
    const target = join(into, 'node_modules', name);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (!name.startsWith('@fractional-embed/')) {
      symlinkSync(join(from, 'node_modules', name), target);
      continue;
    }
    cpSync(join(unpacked, basename(name)), target, { recursive: true });
    install(manifestOf(target).dependencies ?? {}, { into, from: join(root, 'packages', basename(name)), unpacked });
  }
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
