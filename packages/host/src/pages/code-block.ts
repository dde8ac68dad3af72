import { html, raw } from 'hono/html';
import type { Html } from './respond.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Code to copy. Quotes stay as they are, so that the page's source reads like the code too. */
export function codeBlock(code: string, label: string): Html {
  const escaped = code.replace(/[&<>]/g, (character) => entities[character] ?? character);
  return html`<pre class="code" tabindex="0" role="region" aria-label="${label}"><code>${raw(escaped)}</code></pre>`;
}
