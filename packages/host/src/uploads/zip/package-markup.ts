import { Parser } from 'htmlparser2';
import { FileRefused, saveAsPdf } from '../file-errors.js';

export interface MarkupElement {
  /** In small letters and without its namespace's prefix. */
  name: string;
  /** Their names likewise. */
  attributes: ReadonlyMap<string, string>;
}

const unreadable = `Its parts are written in a way that can’t be read: ${saveAsPdf}.`;

/**
 * The elements of a part that says what else is in a package, as any program that opens it would read them.
 * @throws FileRefused when its encoding is neither UTF-8 nor UTF-16 with its mark, or it makes up entities.
 */
export function elementsOf(part: Buffer): MarkupElement[] {
  const text = decode(part);
  const elements: MarkupElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const named = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const);
        elements.push({ name: localName(name), attributes: new Map(named) });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return elements;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();

function decode(part: Buffer): string {
  const [first, second] = part;
  const isLittle = first === 0xff && second === 0xfe;
  const encoding = isLittle ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw new FileRefused(unreadable);
  }
  const told = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)/i.exec(text)?.[1]?.toLowerCase();
  const fits = told === undefined || told === 'us-ascii' || told.startsWith(encoding.slice(0, 6)) || told === encoding;
  if (!fits || text.includes('\0') || /<!ENTITY/i.test(text)) throw new FileRefused(unreadable);
  return text;
}
