/**
 * A job's description as nodes. The host sanitises it, and here nothing of it is ever parsed as HTML by the browser:
 * we read the tags ourselves and create only the elements below, so there is no sink for markup to escape through,
 * and pages that require Trusted Types need no policy for it.
 */
const allowed = new Set([
  ...['h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'blockquote', 'code', 'pre', 'br', 'hr'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
const empty = new Set(['br', 'hr']);
/** Elements whose text is not prose. */
const dropped = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'svg',
  'math',
  'template',
  'noscript',
  'textarea',
  'title',
  'xmp',
]);

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** @param html At most some 100 kB of sanitised HTML; anything else comes out as plain text. */
export function descriptionNodes(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const open: ParentNode[] = [fragment];
  let skipUntil: string | undefined;
  let at = 0;
  for (const match of html.matchAll(tag)) {
    if (!skipUntil) appendText(open, html.slice(at, match.index));
    at = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    const closing = match[1] === '/';
    if (skipUntil) {
      if (closing && name === skipUntil) skipUntil = undefined;
    } else if (name && dropped.has(name)) {
      if (!closing) skipUntil = name;
    } else if (name && allowed.has(name)) {
      if (closing) closeElement(open, name);
      else openElement(open, name, match[3] ?? '');
    }
  }
  if (!skipUntil) appendText(open, html.slice(at));
  return fragment;
}

function openElement(open: ParentNode[], name: string, attributes: string): void {
  const element = document.createElement(name);
  if (element instanceof HTMLAnchorElement) link(element, attributes);
  element.dir = 'auto';
  open.at(-1)?.append(element);
  if (!empty.has(name)) open.push(element);
}

/** Closes up to the nearest open element of that name; a stray closing tag closes nothing. */
function closeElement(open: ParentNode[], name: string): void {
  const index = open.findLastIndex((node) => node instanceof Element && node.localName === name);
  if (index > 0) open.length = index;
}

function appendText(open: ParentNode[], text: string): void {
  if (text) open.at(-1)?.append(decoded(text));
}

function link(anchor: HTMLAnchorElement, attributes: string): void {
  const href = decoded(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).find(Boolean) ?? '');
  if (!URL.canParse(href) || !/^(https?|mailto):$/.test(new URL(href).protocol)) return;
  anchor.href = href;
  anchor.target = '_blank';
  anchor.rel = 'nofollow noopener noreferrer';
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole: string, ...groups: (string | undefined)[]) => {
      const [decimal, hex, name] = groups;
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
