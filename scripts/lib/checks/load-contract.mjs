import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { root } from '../root.mjs';

/** Everything the contract exports, from its sources: the built package may be older, or not there yet. */
export async function loadContract() {
  try {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'packages', 'contract', 'src', 'index.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    const code = Buffer.concat(outputFiles.map(({ contents }) => contents)).toString('base64');
    return await import(`data:text/javascript;base64,${code}`);
  } finally {
    // A host may be started in this process: esbuild's own must not stay beside it.
    await stop();
  }
}
