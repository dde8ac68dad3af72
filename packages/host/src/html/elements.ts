/** Blocks a description may consist of. */
export const blockTags = [
  ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

/** What may stand in a line of text. */
export const inlineTags = ['strong', 'em', 'a', 'code', 'br'];

/** Inline elements that wrap text; a heading is strong already. */
const wrapperTags = new Set(['strong', 'em', 'a', 'code']);

export const isWrapper = (tag: string): boolean => wrapperTags.has(tag);
export const isHeading = (tag: string): boolean => /^h[3-6]$/.test(tag);
export const isList = (tag: string): boolean => tag === 'ul' || tag === 'ol';
