import type { LitElement, PropertyDeclaration } from 'lit';
import { escapeHtml } from './escape-html.js';

/** Attributes of the page's own, such as `id`, `class` or `data-…`. */
export type PageAttributes = Readonly<Record<string, string>>;

/** What is set on an element, apart by how it gets into the page. */
export interface Given {
  readonly attributes: Readonly<Record<string, string>>;
  /** What has no attribute. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** @throws TypeError for a name that is no property of the element */
export function sortGiven(element: typeof LitElement, tag: string, given: object): Given {
  const attributes: Record<string, string> = {};
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    // It would put a visitor's details into a page that others may be sent, too.
    if (name === 'prefill') throw new TypeError(`<${tag}> is given its prefill in the browser.`);
    const declared = element.elementProperties.get(name);
    if (!declared || declared.state) throw new TypeError(`<${tag}> has no property ${name}.`);
    if (value === undefined || value === null) continue;
    const attribute = attributeOf(name, declared);
    if (attribute === undefined) properties[name] = value;
    else if (declared.type !== Boolean) attributes[attribute] = String(value);
    else if (value === true) attributes[attribute] = '';
  }
  return { attributes, properties };
}

function attributeOf(name: string, { attribute }: PropertyDeclaration): string | undefined {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** @throws TypeError for a name that no attribute has, or that would run or style something */
export function startTag(tag: string, attributes: PageAttributes): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (!/^(?!on|style$)[a-z][a-z0-9-]*$/i.test(name))
      throw new TypeError(`${name} can’t be an attribute of <${tag}>.`);
    return ` ${name}="${escapeHtml(value)}"`;
  });
  return `<${tag}${written.join('')}>`;
}
