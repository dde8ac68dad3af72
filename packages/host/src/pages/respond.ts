import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import { ownPolicy } from './policy.js';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface PageOptions {
  status?: 200 | 404 | 410;
  /** @default the strict policy of our own pages */
  policy?: string;
}

/** Answers with a page that is one person's: kept by no cache, and its address is told to nobody. */
export function respondPrivately(c: Context, page: Html, status: 200 | 404 | 410, policy: string) {
  c.header('Content-Security-Policy', policy);
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  return c.html(page, status);
}

/** Answers with a page. A minute's caching keeps a page that is linked from somewhere busy off the store. */
export function respondWithPage(c: Context, page: Html, { status = 200, policy = ownPolicy }: PageOptions = {}) {
  c.header('Content-Security-Policy', policy);
  c.header('Cache-Control', status === 200 ? 'public, max-age=60, stale-while-revalidate=600' : 'no-cache');
  return c.html(page, status);
}
