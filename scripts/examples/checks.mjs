import { astro } from './astro.mjs';
import { calculatorFile } from './calculator-file.mjs';
import { next } from './next.mjs';
import { nodeClient } from './node-client.mjs';
import { ownLines } from './own-lines.mjs';
import { plainHtml } from './plain-html.mjs';
import { reactVite } from './react-vite.mjs';
import { svelte } from './svelte.mjs';
import { vue } from './vue.mjs';
import { wordpress } from './wordpress.mjs';
import { worker } from './worker.mjs';

/** Those that every `npm test` runs. */
export const quick = {
  'what is in examples': ownLines,
  'examples/plain-html': plainHtml,
  'examples/calculator-file': calculatorFile,
  'examples/node-client': nodeClient,
  'examples/react-vite': reactVite,
  'examples/vue': vue,
  'examples/svelte': svelte,
};

/** Those that take long, or need what nothing else here does: `npm run examples` runs them as well. */
export const slow = {
  'examples/astro': astro,
  'examples/next': next,
  'examples/worker': worker,
  'examples/wordpress': wordpress,
};
