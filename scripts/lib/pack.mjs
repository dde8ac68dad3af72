import { pnpm } from './bootstrap/install.mjs';
import { npx, reasonOf } from './bootstrap/npx.mjs';
import { root } from './root.mjs';

/**
 * Packs every package into a folder, as a release would: pnpm puts versions in place of `workspace:*`.
 *
 * @param {string} folder
 * @throws {Error} when pnpm can't
 */
export async function packInto(folder) {
  const result = await npx([pnpm, '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder], {
    cwd: root,
  });
  if (result.code !== 0) throw new Error(`The packages could not be packed: ${reasonOf(result)}`);
}
