import { Hono } from 'hono';
import { html } from 'hono/html';
import { limitBody } from '../http/body.js';
import type { AppEnv } from '../http/context.js';
import { type Followed, follow, lookUp } from '../newsletter/follow-token.js';
import { newsletterPaths } from '../newsletter/links.js';
import type { TokenPurpose } from '../newsletter/token.js';
import type { PageDeps } from './page-deps.js';
import { formPolicy } from './policy.js';
import { type Html, respondPrivately } from './respond.js';
import { siteLayout } from './site-layout.js';

const maxFormBytes = 16 * 1024;

/**
 * Where the links in newsletter mails lead. Programs follow links before people do, so the page only shows a button;
 * its POST is also what mail programs send by themselves for their own "unsubscribe" (RFC 8058).
 */
export function newsletterRoutes({ store, now }: PageDeps) {
  const app = new Hono<AppEnv>();
  for (const purpose of ['confirm', 'unsubscribe'] as const) {
    const path = newsletterPaths[purpose];
    app.get(path, async (c) => {
      const token = c.req.query('token') ?? '';
      const followed = await lookUp(store, purpose, token, now());
      return respondPrivately(c, pageOf(purpose, followed, questionOf(purpose, token)), statusOf(followed), formPolicy);
    });
    app.post(path, limitBody(maxFormBytes), async (c) => {
      const form = await c.req.parseBody().catch((): Record<string, unknown> => ({}));
      const given = c.req.query('token') ?? form.token;
      const followed = await follow(store, purpose, typeof given === 'string' ? given : '', now());
      return respondPrivately(c, pageOf(purpose, followed, doneOf(purpose)), statusOf(followed), formPolicy);
    });
  }
  return app;
}

type Words = (boardTitle: string, isDone: boolean) => { title: string; body: Html };

const statusOf = ({ kind }: Followed) => (kind === 'found' ? 200 : kind === 'invalid' ? 404 : 410);

function pageOf(purpose: TokenPurpose, followed: Followed, found: Words): Html {
  const { boardTitle, boardUrl } = followed.kind === 'found' ? followed.subscription : {};
  const board = boardTitle === undefined ? undefined : { title: boardTitle, url: boardUrl ?? null };
  const { title, body } = followed.kind === 'found' ? wordsOf(purpose, followed, found) : failureOf(followed.kind);
  return siteLayout({
    title,
    description: title,
    head: html`<meta name="robots" content="noindex">`,
    body: html`<h1>${title}</h1>\n${body}\n${board?.url ? html`<p><a href="${board.url}">Back to <bdi>${board.title}</bdi></a></p>` : ''}`,
    board,
  });
}

function wordsOf(purpose: TokenPurpose, { subscription }: Extract<Followed, { kind: 'found' }>, found: Words) {
  const isDone = subscription.status === (purpose === 'confirm' ? 'confirmed' : 'unsubscribed');
  const hasEnded = purpose === 'confirm' && subscription.status === 'unsubscribed';
  return hasEnded ? failureOf('gone') : found(subscription.boardTitle, isDone);
}

/** What a GET shows: a question, or that there is none any more. */
function questionOf(purpose: TokenPurpose, token: string): Words {
  const button = (label: string) => html`<form method="post" action="${newsletterPaths[purpose]}">
<input type="hidden" name="token" value="${token}">
<button class="button" type="submit">${label}</button>
</form>`;
  return (boardTitle, isDone) => {
    if (isDone) return doneOf(purpose)(boardTitle, true);
    if (purpose === 'confirm')
      return {
        title: 'Confirm your subscription',
        body: html`<p class="intro">The newsletter of <bdi>${boardTitle}</bdi> comes to you once you confirm it.</p>\n${button('Confirm')}`,
      };
    return {
      title: 'Unsubscribe',
      body: html`<p class="intro">End the newsletter of <bdi>${boardTitle}</bdi>? Your address is deleted with it.</p>\n${button('Unsubscribe')}`,
    };
  };
}

function doneOf(purpose: TokenPurpose): Words {
  if (purpose === 'confirm')
    return (boardTitle) => ({
      title: 'You are subscribed',
      body: html`<p class="intro">The newsletter of <bdi>${boardTitle}</bdi> comes to you from now on. Each one has a link to end it.</p>`,
    });
  return (boardTitle) => ({
    title: 'You are unsubscribed',
    body: html`<p class="intro">You get no more newsletters of <bdi>${boardTitle}</bdi>, and your address is deleted.</p>`,
  });
}

function failureOf(kind: Exclude<Followed['kind'], 'found'>) {
  const words = {
    expired: ['The link has expired', 'It worked for 48 hours. Subscribe again, and a new one comes by mail.'],
    gone: ['There is no such subscription any more', 'It has ended, or was not confirmed within a week.'],
    invalid: [
      'This link does not work',
      'It may have lost a part on its way: open it from the mail, or copy all of it.',
    ],
  } as const;
  const [title, text] = words[kind];
  return { title, body: html`<p class="intro">${text}</p>` };
}
