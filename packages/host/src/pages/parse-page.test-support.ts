import { Parser } from 'htmlparser2';

/** What a test asks of a page. */
export interface ParsedPage {
  /** Elements closed in the wrong order or not at all, ids and attributes given twice. */
  errors: string[];
  lang: string | undefined;
  title: string;
  headings: number[];
  links: string[];
  /** Scripts, styles, icons and pictures. */
  loaded: string[];
  ids: string[];
  robots: string | undefined;
  canonical: string | undefined;
  /** Scripts that would run, styles and handlers written into the page itself. */
  inlineCode: string[];
  /** The contents of `application/ld+json` scripts. */
  data: string[];
  /** All text of the body that a reader sees. */
  text: string;
}

// biome-ignore format: one line reads better
const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Reads a page strictly: every element must be closed by its own end tag, in order; those of drawings by themselves, too. */
export function parsePage(source: string): ParsedPage {
  const page: ParsedPage = {
    ...{ errors: [], headings: [], links: [], loaded: [], ids: [], inlineCode: [], data: [] },
    ...{ lang: undefined, robots: undefined, canonical: undefined, title: '', text: '' },
  };
  if (!/^<!doctype html>/i.test(source)) page.errors.push('no doctype');
  const open: { name: string; type: string | undefined }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      noteElement(page, name, attributes);
      if (!voids.has(name)) open.push({ name, type: attributes.type });
    },
    ontext: (text) => noteText(page, text, open.at(-1)),
    onclosetag(name, implied) {
      if (voids.has(name)) return;
      const last = open.pop();
      const isDrawn = open.some((one) => one.name === 'svg');
      if ((implied && !isDrawn) || last?.name !== name) page.errors.push(`<${last?.name}> is not closed by </${name}>`);
    },
  });
  parser.end(source);
  page.errors.push(...page.ids.filter((id, index) => page.ids.indexOf(id) !== index).map((id) => `id ${id} twice`));
  return page;
}

function noteElement(page: ParsedPage, name: string, attributes: Record<string, string>): void {
  const { id, href, src, rel, content } = attributes;
  if (id !== undefined) page.ids.push(id);
  if (name === 'html') page.lang = attributes.lang;
  if (/^h[1-6]$/.test(name)) page.headings.push(Number(name[1]));
  if (name === 'a' && href !== undefined) page.links.push(href);
  if (name === 'link' && href !== undefined) {
    if (rel === 'canonical') page.canonical = href;
    else if (rel !== 'alternate') page.loaded.push(href);
  }
  if (src !== undefined) page.loaded.push(src);
  if (name === 'meta' && attributes.name === 'robots') page.robots = content;
  if (name === 'style') page.inlineCode.push('style element');
  page.inlineCode.push(...Object.keys(attributes).filter((attribute) => /^on|^style$/.test(attribute)));
}

function noteText(
  page: ParsedPage,
  text: string,
  parent: { name: string; type: string | undefined } | undefined,
): void {
  if (parent?.name === 'title') page.title += text;
  else if (parent?.name !== 'script') page.text += text;
  else if (parent.type === 'application/ld+json') page.data.push(text);
  else if (parent.type === 'application/vnd.fractional-embed.1+json') JSON.parse(text);
  else if (text.trim() !== '') page.inlineCode.push(text);
}
