import { html } from 'hono/html';
import type { Html } from './respond.js';
import type { WriteElement } from './written-elements.js';

/** A community's site with a board in the middle: a page that is not ours, with type and colours of its own. */
export async function communityPage(board: string, path: string, write: WriteElement): Promise<Html> {
  const properties = { baseUrl: '', board, urlSync: 'query', calculatorUrl } as const;
  const { element, head } = await write('fractional-job-board', properties, { path, board });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Open roles · Two Days a Week</title>
<meta name="description" content="A community of people who lead finance, product, people and more, two days a week.">
<link rel="icon" href="/favicon.ico" sizes="32x32">
<link rel="stylesheet" href="/assets/community.css">
${head}
<script type="module" src="/embed/v1/embed.js"></script>
</head>
<body>
<p class="demo-note">A demo page of <a href="/">Fractional Embed</a>. Community and companies are invented.</p>
<header class="masthead">
<a class="name" href="/demo/community">Two Days a Week</a>
<nav aria-label="Community"><ul>
<li><a href="#roles" aria-current="page">Roles</a></li>
<li><a href="#evenings">Evenings</a></li>
<li><a href="#house-rules">House rules</a></li>
<li><a href="/demo/sidebar">Reading</a></li>
</ul></nav>
</header>
<main>
<section class="opening">
<h1>Roles our members would take themselves</h1>
<p>We are some six hundred people who lead finance, product, people or engineering for more than one company at a
time. A role is listed here when it states its hours and when somebody has agreed to answer.</p>
</section>
<section id="roles" aria-label="Open roles">
${element}
<noscript><p>Searching and applying here need JavaScript. <a href="/jobs">All roles as plain pages</a> need none.</p></noscript>
</section>
${columns(board)}
</main>
<footer><p>Two Days a Week, a members’ association. Written and kept in our spare three days.</p></footer>
</body>
</html>`;
}

/** What a role's pay leaves a member, in the blog's calculator. */
const calculatorUrl = '/demo/calculator#rate.solveFor=income&rate.hourlyRate={rate}&rate.retainerHoursPerWeek={hours}';

const columns = (board: string) => html`
<div class="columns">
<section id="evenings">
<h2>Evenings</h2>
<dl>
<div><dt>First Tuesday</dt><dd>Pricing table. Bring one proposal and <a href="/demo/calculator">your own number</a>, leave with
another.</dd></div>
<div><dt>Second Thursday</dt><dd>New members. Names, hours, one thing you stopped doing.</dd></div>
<div><dt>Last Wednesday</dt><dd>Hard conversations, rehearsed in pairs.</dd></div>
</dl>
</section>
<section id="house-rules">
<h2>House rules</h2>
<ol>
<li>Say your hours out loud, and keep to them.</li>
<li>Write before you meet.</li>
<li>Send work to others when your week is full.</li>
</ol>
</section>
<section aria-labelledby="letter">
<h2 id="letter">New roles, by letter</h2>
<fractional-newsletter base-url="" board="${board}" consent-id="letter" consent-version="1"
consent-text="By subscribing you let us write to you about roles and evenings, and about nothing else.">
<p slot="heading" hidden></p>
<p slot="text">Once a week, the roles that came in. No roles, no letter.</p>
</fractional-newsletter>
</section>
</div>`;
