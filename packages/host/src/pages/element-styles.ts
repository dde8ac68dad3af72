import { Hono } from 'hono';

/** The tags that our pages show whole before any script has run. */
const tags = ['fractional-job-board', 'fractional-job-list', 'fractional-rate-calculator'] as const;
export type WrittenTag = (typeof tags)[number];

const folder = '/assets/elements';
/** What boards and lists have in them. */
const parts = ['fractional-job-detail'] as const;

export function styleSheetAddress({ name }: { name: string }): string {
  return `${folder}/${name}`;
}

/**
 * What elements that a page has been sent with are styled by until their code is there. A sheet's name changes with its
 * text. Another process may be of another version: what it asks for by an unknown name is this one's, to be asked for again.
 */
export function elementStyleRoutes() {
  return new Hono().get(`${folder}/:name{[a-z-]+-[a-z0-9]+\\.css}`, async (c) => {
    const asked = c.req.param('name');
    const tag = [...tags, ...parts].find((one) => one === asked.slice(0, asked.lastIndexOf('-')));
    if (tag === undefined) return c.notFound();
    const { styleSheet } = await import('@fractional-embed/elements/server');
    const { name, text } = await styleSheet(tag);
    return c.body(text, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': name === asked ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
}
