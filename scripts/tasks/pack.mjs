import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../lib/build.mjs';
import { packInto } from '../lib/pack.mjs';
import { root } from '../lib/root.mjs';

/** Builds what is stale and makes a tarball of every package, to install where npm has none yet. */
export async function run() {
  const { ok, output } = await build();
  if (!ok) {
    console.error(output.trim());
    return 1;
  }
  const folder = join(root, 'tarballs');
  rmSync(folder, { recursive: true, force: true });
  await packInto(folder);
  for (const name of readdirSync(folder).sort()) console.log(`tarballs/${name}`);
  return 0;
}
