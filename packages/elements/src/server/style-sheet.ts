import type { LitElement } from 'lit';
import type { Tag } from '../frameworks/element-types.js';
import { codeOf } from './tags.js';
import { writtenStyles } from './written.styles.js';

/** What an element is styled with before its script is there. */
export interface StyleSheet {
  /** Changes with the text: `fractional-job-board-1k3f9.css`. */
  readonly name: string;
  readonly text: string;
}

const kept = new Map<typeof LitElement, StyleSheet>();

/** The style sheet of an element's class. */
export function styleSheetOf(tag: string, element: typeof LitElement): StyleSheet {
  let sheet = kept.get(element);
  if (!sheet) {
    const styles = [...element.elementStyles, writtenStyles];
    const text = compact(styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n'));
    kept.set(element, (sheet = { name: `${tag}-${hash(text)}.css`, text }));
  }
  return sheet;
}

/** What a site serves at the address that it gave to `styleSheet`. */
export async function styleSheet(tag: Tag): Promise<StyleSheet> {
  await codeOf[tag]();
  return styleSheetOf(tag, customElements.get(tag) as typeof LitElement);
}

/** Without comments and indentation: no string in our styles has either. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();
}

/** FNV-1a: a name for a content, and no protection of it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
