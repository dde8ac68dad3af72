import { Parser } from 'htmlparser2';
import { isRecord } from './document.js';

/** One JSON-LD block of a page: its data, or why it could not be read. */
export type JsonLdBlock = { data: unknown } | { fault: string };

/** The JSON-LD blocks of a page, in order. */
export function jsonLdOfPage(html: string): JsonLdBlock[] {
  const sources: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inside = name === 'script' && /^\s*application\/ld\+json\b/i.test(attributes.type ?? '');
        if (inside) sources.push('');
      },
      ontext(text) {
        if (inside) sources.push((sources.pop() ?? '') + text);
      },
      onclosetag(name) {
        if (name === 'script') inside = false;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return sources.map((source, index) => parseBlock(source, index));
}

/** Pages wrap JSON-LD in comments, end it with a semicolon, or leave line breaks in texts: all of that is read. */
function parseBlock(source: string, index: number): JsonLdBlock {
  const opened = source.replace(/^[\s;]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const closed = withoutEnd(opened).replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '');
  const bare = withoutEnd(closed);
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them, and pages have them all the same.
    return { data: JSON.parse(bare.replace(/[\u0000-\u001f]/g, ' ')) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100).replace(/\s+/g, ' ') : '';
    return { fault: `JSON-LD block ${index + 1} of the page is no JSON: ${why}` };
  }
}

/** Cuts white space and semicolons at the end. A loop: a pattern would try again from every space inside the text. */
function withoutEnd(source: string): string {
  let rest = source.trimEnd();
  while (rest.endsWith(';')) rest = rest.slice(0, -1).trimEnd();
  return rest;
}

const deepest = 8;

/** Every object of a type in JSON-LD: alone, in an array, in a `@graph`, as the main entity of a page or in a list. */
export function objectsOfType(data: unknown, type: string, depth = 0): Record<string, unknown>[] {
  if (depth > deepest) return [];
  if (Array.isArray(data)) return data.flatMap((item) => objectsOfType(item, type, depth + 1));
  if (!isRecord(data)) return [];
  const types = [data['@type']].flat();
  if (types.some((name) => typeof name === 'string' && name.replace(/^.*[/:#]/, '') === type)) return [data];
  const nested = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'subjectOf'];
  return nested.flatMap((name) => objectsOfType(data[name], type, depth + 1));
}
