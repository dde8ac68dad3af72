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
  'own-lines': ownLines,
  'plain-html': plainHtml,
  'calculator-file': calculatorFile,
  'node-client': nodeClient,
  'react-vite': reactVite,
  vue,
  svelte,
};

/** Those that take long, or need what nothing else here does. */
const slow = { astro, next, worker, wordpress };

/** All checks, by the folder in examples. */
export const checks = { ...quick, ...slow };
