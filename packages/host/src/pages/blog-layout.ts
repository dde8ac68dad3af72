import { html } from 'hono/html';
import type { Html } from './respond.js';

interface BlogPage {
  title: string;
  description: string;
  body: Html;
  /** Further elements of the head. */
  head?: Html | '';
}

/** An invented blog, with type and colours of its own: what its pages have in common. */
export function blogLayout({ title, description, body, head = '' }: BlogPage): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Partial Credit</title>
<meta name="description" content="${description}">
<link rel="icon" href="/favicon.ico" sizes="32x32">
<link rel="stylesheet" href="/assets/blog.css">
${head}
<script type="module" src="/embed/v1/embed.js"></script>
</head>
<body>
<p class="demo-note">A demo page of <a href="/">Fractional Embed</a>. Author and companies are invented.</p>
<header class="masthead">
<p class="name"><a href="/demo/sidebar">Partial Credit</a></p>
<p class="tagline">Notes on leading in fractions, by Maren Okafor-Lindqvist</p>
</header>
${body}
<footer><p>Partial Credit comes out when there is something to say.</p></footer>
</body>
</html>`;
}
