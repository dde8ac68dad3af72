/** More mentions of one name than any document has. */
const maxMentions = 1_000;
/** Characters around a mention that say what it is. */
const context = 300;

/**
 * Whether a PDF's dictionaries have this entry, or an action of this kind: `/S /Launch`, `/Encrypt 5 0 R`. A name alone
 * says nothing, for it may be text on a page ("HTML/JavaScript").
 */
export function hasEntry(text: string, name: string): boolean {
  let mentions = 0;
  for (const { index, 0: found } of text.matchAll(namePattern(name))) {
    if ((mentions += 1) > maxMentions) return true;
    const before = withoutComments(text.slice(Math.max(0, index - context), index)).trimEnd();
    if (/\/(?:S|#53)$/.test(before)) return true;
    const behind = index + found.length;
    const after = withoutComments(text.slice(behind, behind + context)).trimStart();
    if (/^(?:<<|\[|\d{1,10}\s+\d{1,5}\s+R\b)/.test(after)) return true;
  }
  return false;
}

/** Each letter of a name may be written as its number: `/J#61vaScript`. */
function namePattern(name: string): RegExp {
  const letters = Array.from(name, (letter) => {
    const hex = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });
  return new RegExp(`/${letters.join('')}(?![\\w#])`, 'g');
}

/** NUL is white space in a PDF, as a comment is. */
function withoutComments(text: string): string {
  return text.replace(/%[^\r\n]*/g, ' ').replaceAll('\0', ' ');
}
