import type { Board } from '@fractional-embed/contract';
import { html } from 'hono/html';
import { framePath, oembedLink } from './oembed.js';
import type { Html } from './respond.js';
import type { WriteElement } from './written-elements.js';

interface FramePage {
  board: Board;
  /** Path and query, as asked for. */
  path: string;
  /** What visitors can't change, in the API's own words. */
  filters: string | undefined;
  publicUrl: string;
  write: WriteElement;
}

/** A board alone, for sites that take no scripts but frames. It tells the page around it how high it is, and nothing else. */
export async function framePage({ board: { slug, title }, path, filters, publicUrl, write }: FramePage): Promise<Html> {
  const properties = { baseUrl: '', board: slug, urlSync: 'query', ...(filters && { filters }) } as const;
  const { element, head } = await write('fractional-job-board', properties, { path, board: slug });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Open roles · ${title}</title>
<base target="_blank">
<link rel="icon" href="/favicon.ico" sizes="32x32">
${oembedLink(publicUrl, framePath(slug))}
<link rel="stylesheet" href="/assets/frame.css">
${head}
<script type="module" src="/embed/v1/embed.js"></script>
<script type="module" src="/assets/frame.js"></script>
</head>
<body>
<h1 class="visually-hidden">Open roles of ${title}</h1>
${element}
<noscript><p><a href="/jobs?board=${encodeURIComponent(slug)}">All roles as plain pages</a></p></noscript>
</body>
</html>`;
}
