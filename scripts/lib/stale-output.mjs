import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const emitted = /(\.d\.ts|\.js)(\.map)?$/;

/** Removes what tsc made of sources that are gone: it never does, and a migration that was taken back must not run. */
export async function removeStaleOutput(root, packages) {
  for (const name of packages) {
    const dist = join(root, 'packages', name, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of await readdir(dist, { recursive: true })) {
      if (!emitted.test(file) || file.startsWith('embed')) continue;
      const source = join(root, 'packages', name, 'src', file.replace(emitted, ''));
      if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) await rm(join(dist, file));
    }
  }
}
