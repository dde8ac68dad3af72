import { Parser } from 'htmlparser2';

const elements = /^(script|iframe|frame|frameset|object|embed|applet|style|link|meta|base|form|svg|math|img)$/;
const schemes = /^[\s\0-\x1f]*(javascript|vbscript|data):/i;

/** What could run or load in a page that shows this HTML: elements, handlers and URLs, as a parser sees them. */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (elements.test(name)) dangers.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$/i.test(attribute)) dangers.push(attribute);
        if (schemes.test(value.replace(/[\t\n\r]/g, ''))) dangers.push(value);
      }
    },
  });
  parser.end(html);
  return dangers;
}
