// eslint-disable-next-line no-restricted-imports -- of nodes that were made one by one, every text of them escaped
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { escapeHtml } from './escape-html.js';

const attributes = ['href', 'target', 'rel', 'dir'] as const;
const empty = new Set(['br', 'hr']);

/** Nodes to append to. Where a template has them as a value, they are written as the HTML they stand for. */
export class ServerFragment {
  readonly childNodes: (ServerElement | string)[] = [];

  append(...nodes: (ServerElement | string)[]): void {
    this.childNodes.push(...nodes);
  }

  get inner(): string {
    return this.childNodes.map((node) => (typeof node === 'string' ? escapeHtml(node) : node.outer)).join('');
  }

  *[Symbol.iterator](): Generator {
    yield unsafeHTML(this.inner);
  }
}

/** An element of a role's description: those are few, and have few attributes. */
export class ServerElement extends ServerFragment {
  readonly localName: string;
  href = '';
  target = '';
  rel = '';
  dir = '';

  constructor(localName: string) {
    super();
    this.localName = localName;
  }

  get outer(): string {
    const given = attributes.flatMap((name) => (this[name] ? [` ${name}="${escapeHtml(this[name])}"`] : []));
    const start = `<${this.localName}${given.join('')}>`;
    return empty.has(this.localName) ? start : `${start}${this.inner}</${this.localName}>`;
  }
}
