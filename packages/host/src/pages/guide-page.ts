import { html, raw } from 'hono/html';
import { Marked } from 'marked';
import type { BuildManifest } from '../embed/installed-build.js';
import type { Html } from './respond.js';
import { readAsset } from './site-files.js';
import { siteLayout } from './site-layout.js';

const marked = new Marked({
  async: false,
  gfm: true,
  renderer: {
    // Headings can be linked to, and wide code can be scrolled by keyboard.
    heading({ tokens, depth, text }) {
      const id = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code({ text }) {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return `<pre class="code" tabindex="0"><code>${escaped}</code></pre>\n`;
    },
  },
});

const exampleRelease = '0.1.0-0123456789';

/** The release that this host has, and what its scripts must be, in place of the example's. */
function pinned(guide: string, build: BuildManifest | undefined): string {
  if (build === undefined) return guide;
  const { release, integrity } = build;
  const files = Object.entries(integrity).filter(([file]) => file !== 'embed.js' && !file.includes('standalone'));
  const lines = files.map(([file, hash]) => `    "https://jobs.example.com/embed/${release}/${file}": "${hash}"`);
  return guide
    .replaceAll(exampleRelease, release)
    .replaceAll('sha384-of-embed.js', integrity['embed.js'] ?? '')
    .replace(/^ {4}"\S+": "sha384-of-a-part"$/m, lines.join(',\n'));
}

/** The embedding guide: the text of docs/embedding.md, with this host's address and board in its snippets. */
export async function guidePage(publicUrl: string, board: string, build: BuildManifest | undefined): Promise<Html> {
  const guide = (await readAsset('embedding.md')).toString();
  const here = pinned(guide, build)
    .replaceAll('https://jobs.example.com', publicUrl)
    .replaceAll('board="demo"', `board="${board}"`)
    .replaceAll('?board=demo', `?board=${board}`);
  return siteLayout({
    title: 'How to embed · Fractional Embed',
    description: 'Put a board of fractional roles on WordPress, Webflow, React or plain HTML.',
    current: '/docs/embed',
    body: html`<article class="prose">${raw(marked.parse(here))}</article>`,
  });
}
