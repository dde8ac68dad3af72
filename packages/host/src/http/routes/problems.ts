import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv } from '../context.js';
import { problem, problemPath } from '../problem.js';
import { problemTable } from '../problem-table.js';

/** A page for each problem: where its `type` leads. */
export function problemRoutes() {
  return new Hono<AppEnv>().get(`${problemPath}:code`, (c) => {
    const code = c.req.param('code');
    const meaning = Object.entries(problemTable).find(([name]) => name === code)?.[1];
    if (!meaning) throw problem('route-not-found');
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    return c.html(html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${meaning.title}</title>
<h1>${meaning.title}</h1>
<p>Code <code>${code}</code>, HTTP status ${String(meaning.status)}.</p>
<p>${meaning.remedy}</p>
<p><a href="/docs">API documentation</a></p>
</html>`);
  });
}
