import sanitizeHtml from 'sanitize-html';
import { composeHtml } from './compose.js';
import { blockTags, inlineTags } from './elements.js';

/** The longest description that is kept, in bytes of UTF-8. */
export const maxDescriptionBytes = 50_000;

/** What comes after is not read: ten times the longest real description; parsing deep nesting takes quadratic time. */
const maxInputCharacters = 150_000;

/** Containers that are read for where their text begins and ends, and then dissolved. */
const containers = ['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'dl', 'dt', 'dd', 'figure'];

/** Elements whose content is not text for readers. */
const silentTags = [
  ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'xmp', 'plaintext', 'title', 'head'],
  ...['svg', 'math', 'iframe', 'frameset', 'object', 'applet', 'audio', 'video', 'canvas', 'map'],
  ...['textarea', 'select', 'option', 'button', 'datalist'],
];

const options: sanitizeHtml.IOptions = {
  allowedTags: [...blockTags, ...inlineTags, ...containers],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: silentTags,
  nestingLimit: 60,
  parser: { decodeEntities: true },
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    b: 'strong',
    i: 'em',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
    listing: 'pre',
  },
};

/**
 * A description as it may be shown on anybody's page: headings (h3 to h6), paragraphs, lists, emphasis, links to
 * http, https and mailto with `rel="nofollow noopener"`, quotes, code, plain tables. Everything else is dropped by
 * allow-list, and what stays is composed: no empty paragraphs, no runs of line breaks, no nested boxes.
 * Sanitising twice changes nothing. At most 50 kB.
 */
export function sanitizeDescription(html: string): string {
  const safe = sanitizeHtml(html.slice(0, maxInputCharacters), options);
  return composeHtml(safe, maxDescriptionBytes);
}
