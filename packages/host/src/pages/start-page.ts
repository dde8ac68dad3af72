import type { Board } from '@fractional-embed/contract';
import { html } from 'hono/html';
import { codeBlock } from './code-block.js';
import type { Html } from './respond.js';
import { siteLayout } from './site-layout.js';

/** The tag a community pastes. */
export function boardSnippet(publicUrl: string, board: string): string {
  return `<script type="module" src="${publicUrl}/embed/v1/embed.js"></script>
<fractional-job-board
  base-url="${publicUrl}"
  board="${board}"></fractional-job-board>`;
}

const ways = [
  {
    href: '/demo/community',
    title: 'A community with a job board',
    text: 'Search, filters and every role in full, on a site with its own type and colours.',
  },
  {
    href: '/demo/sidebar',
    title: 'A blog with three roles beside the text',
    text: 'The list alone, in a narrow column that an article leaves free.',
  },
  {
    href: '/demo/calculator',
    title: 'A blog post with the rate calculator',
    text: 'What to charge, worked out on the page itself, and the roles that pay it one click away.',
  },
  {
    href: '/docs/embed',
    title: 'How to embed',
    text: 'WordPress, Webflow, React and plain HTML; attributes, colours and security headers.',
  },
  {
    href: '/docs',
    title: 'API reference',
    text: 'Everything that the elements use, for programs: boards, roles, search, facets.',
  },
  {
    href: '/jobs',
    title: 'All roles as plain pages',
    text: 'What search engines read, and what works without scripts.',
  },
];

/** What this host is for, in one sentence and one snippet, and where to see it at work. */
export function startPage(publicUrl: string, boards: readonly Board[]): Html {
  return siteLayout({
    title: 'Fractional Embed',
    description: 'Part-time leadership roles on any website, with one tag.',
    body: html`
<section class="lead">
<h1>Part-time leadership roles on any website, with one tag.</h1>
<p class="intro">This host keeps the listings. A community, a blog or a company page shows them in its own type and
colours.</p>
</section>
<section aria-labelledby="paste">
<h2 id="paste">Paste this where the roles should be</h2>
${boards.length === 0 ? noBoard : boards.map((board) => boardSection(publicUrl, board))}
</section>
<section aria-labelledby="see">
<h2 id="see">See it at work</h2>
<ul class="rows">
${ways.map(({ href, title, text }) => html`<li><a class="row" href="${href}"><strong>${title}</strong><span>${text}</span></a></li>`)}
</ul>
</section>`,
  });
}

const noBoard = html`<p>There is no board yet. <code>npm run host -- boards put my-board --title "My board"</code> makes
one.</p>`;

function boardSection(publicUrl: string, { slug, title }: Board): Html {
  return html`<h3 dir="auto">${title}</h3>
${codeBlock(boardSnippet(publicUrl, slug), `The tag of the board ${slug}`)}
<p><a href="/jobs?board=${slug}">Its roles as plain pages</a> · <a href="/docs/embed?board=${slug}">How to embed it</a></p>`;
}
