import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';

const elements = fileURLToPath(new URL('../../packages/elements', import.meta.url));
const config = fileURLToPath(new URL('custom-elements-manifest.config.mjs', import.meta.url));
const id = 'virtual:custom-elements';

/** `virtual:custom-elements`: the elements' manifest, made when it is asked for, so that it is never stale. */
export function customElements(): Plugin {
  return {
    name: 'custom-elements',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: async (source) => (source === `\0${id}` ? `export default ${JSON.stringify(await analyze())}` : null),
  };
}

function analyze(): Promise<unknown> {
  return cli({ argv: ['analyze', '--config', config], cwd: elements, noWrite: true });
}
