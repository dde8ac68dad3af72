import { html, raw } from 'hono/html';
import type { Html } from './respond.js';

export interface SitePage {
  title: string;
  description: string;
  body: Html;
  /** Further elements of the head. */
  head?: Html | undefined;
  /** Which entry of the navigation this page is. */
  current?: (typeof navigation)[number]['path'] | undefined;
  /** Whose page it is, where its reader has come from a board and knows nothing of the host. */
  board?: { title: string; url: string | null } | undefined;
}

const navigation = [
  { path: '/jobs', label: 'Roles' },
  { path: '/docs/embed', label: 'Embed' },
  { path: '/docs', label: 'API' },
] as const;

/** Two fifths of a disc: the host's mark, in the colour of the text around it. */
const mark = raw(
  '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="3"></circle><path d="M16 16V3a13 13 0 0 1 7.64 23.52Z" fill="currentColor"></path></svg>',
);

/** The frame of the host's own pages, or of a page for a board's readers. */
export function siteLayout({ title, description, body, head, current, board }: SitePage): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="/favicon.ico" sizes="32x32">
<link rel="stylesheet" href="/assets/site.css">
${head ?? ''}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top">
${board ? boardName(board) : siteHeader(current)}
</header>
<main id="content">
${body}
</main>
${board ? '' : html`<footer class="bottom"><p><a href="/">Start</a> · <a href="/openapi.json">openapi.json</a> · <a href="/healthz">Health</a></p></footer>`}
</body>
</html>`;
}

function siteHeader(current: string | undefined): Html {
  return html`<a class="home" href="/">${mark}<span>Fractional Embed</span></a>
<nav aria-label="Main"><ul>${navigation.map((entry) => navigationItem(entry, current))}</ul></nav>`;
}

function boardName({ title, url }: NonNullable<SitePage['board']>): Html {
  return url === null
    ? html`<span class="home"><bdi>${title}</bdi></span>`
    : html`<a class="home" href="${url}"><bdi>${title}</bdi></a>`;
}

function navigationItem({ path, label }: (typeof navigation)[number], current: string | undefined): Html {
  return path === current
    ? html`<li><a href="${path}" aria-current="page">${label}</a></li>`
    : html`<li><a href="${path}">${label}</a></li>`;
}
