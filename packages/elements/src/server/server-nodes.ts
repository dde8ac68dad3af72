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

  get innerHTML(): string {
    return this.childNodes.map((node) => (typeof node === 'string' ? escapeHtml(node) : node.outerHTML)).join('');
  }

  *[Symbol.iterator](): Generator<unknown> {
    yield unsafeHTML(this.innerHTML);
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

  get outerHTML(): string {
    const given = attributes.flatMap((name) => (this[name] ? [` ${name}="${escapeHtml(this[name])}"`] : []));
    const start = `<${this.localName}${given.join('')}>`;
    return empty.has(this.localName) ? start : `${start}${this.innerHTML}</${this.localName}>`;
  }
}
