import type { Board } from '@fractional-embed/contract';
import { html } from 'hono/html';
import type { Html } from './respond.js';
import { siteLayout } from './site-layout.js';

/** For a role's address that leads nowhere. */
export function missingJobPage(): Html {
  return siteLayout({
    title: 'No such role',
    description: 'There is no role at this address.',
    head: html`<meta name="robots" content="noindex">`,
    body: html`
<h1>There is no role at this address</h1>
<p class="intro">It may have been taken down, or the link lost a part on its way.</p>
<p><a class="button" href="/jobs">See all roles</a></p>`,
  });
}

/** For a page of a board that is not there: the same page of those that are. */
export function missingBoardPage(path: string, boards: readonly Board[]): Html {
  return siteLayout({
    title: 'No such board',
    description: 'There is no board of this name.',
    head: html`<meta name="robots" content="noindex">`,
    body: html`
<h1>There is no board of this name</h1>
<p class="intro">${boards.length === 0 ? 'This host has no boards yet.' : 'These are the boards of this host:'}</p>
<ul class="rows">${boards.map(({ slug, title }) => html`<li><a class="row" href="${path}?board=${slug}"><strong dir="auto">${title}</strong><span>${slug}</span></a></li>`)}</ul>`,
  });
}
