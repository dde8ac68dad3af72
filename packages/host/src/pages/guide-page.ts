import { html, raw } from 'hono/html';
import { Marked } from 'marked';
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

/** The embedding guide: the text of docs/embedding.md, with this host's address and board in its snippets. */
export async function guidePage(publicUrl: string, board: string): Promise<Html> {
  const guide = (await readAsset('embedding.md')).toString();
  const here = guide
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
