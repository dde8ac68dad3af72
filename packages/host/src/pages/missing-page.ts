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
