import { Parser } from 'htmlparser2';
import { escapeText } from './tree.js';

/** HTML that came entity-escaped once, as Greenhouse delivers it; HTML that has tags of its own stays as it is. */
export function unescapeHtml(html: string): string {
  return /<\/?[a-z]/i.test(html) || !/&lt;\/?[a-z]/i.test(html) ? html : decodeEntities(html);
}

function decodeEntities(text: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (data) => (decoded += data) }, { decodeEntities: true });
  parser.end(text);
  return decoded;
}

/** Plain text as HTML: empty lines part paragraphs. What has tags or entities already is HTML. */
export function htmlOfText(text: string): string {
  if (/<\/?[a-z][^<>]*>|&[a-z]{2,8};/i.test(text)) return text;
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${escapeText(paragraph.trim()).replace(/\r?\n/g, '<br>')}</p>`)
    .join('');
}
