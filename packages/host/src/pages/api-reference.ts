import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { referencePolicy } from './policy.js';
import { type Html, respondWithPage } from './respond.js';
import { siteLayout } from './site-layout.js';

/** Swagger UI's files under the addresses we serve them at. */
const files = {
  '/assets/swagger-ui-bundle.js': { file: 'swagger-ui-bundle.js', type: 'text/javascript; charset=utf-8' },
  '/assets/swagger-ui.css': { file: 'swagger-ui.css', type: 'text/css; charset=utf-8' },
} as const;

/** The API reference, drawn in the browser from /openapi.json by Swagger UI, which we serve ourselves. */
export function apiReferenceRoutes() {
  const app = new Hono().get('/docs', (c) => respondWithPage(c, referencePage(), { policy: referencePolicy }));
  for (const [path, { file, type }] of Object.entries(files)) {
    app.get(path, async (c) => {
      const bytes = new Uint8Array(await readSwaggerUi(file));
      return c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' });
    });
  }
  return app;
}

/** The published package carries copies in `dist`, so that whoever installs the host need not install Swagger UI. */
async function readSwaggerUi(file: string): Promise<Buffer> {
  try {
    return await readFile(new URL(`../../dist/swagger-ui/${file}`, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(`swagger-ui-dist/${file}`));
  }
}

function referencePage(): Html {
  return siteLayout({
    title: 'API reference · Fractional Embed',
    description: 'Boards, roles, search and facets: the API that the elements use.',
    current: '/docs',
    head: html`<link rel="stylesheet" href="/assets/swagger-ui.css">
<link rel="stylesheet" href="/assets/api-reference.css">
<script defer src="/assets/swagger-ui-bundle.js"></script>
<script defer src="/assets/api-reference.js"></script>`,
    body: html`
<h1>API reference</h1>
<p class="intro">Reading needs no key. The same as a document for programs: <a href="/openapi.json">openapi.json</a>.</p>
<noscript><p>The list of routes below needs JavaScript; the document does not.</p></noscript>
<div id="reference"></div>`,
  });
}
