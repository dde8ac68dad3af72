import { parseDocument } from 'htmlparser2';
import { headingTrees, listTrees, preText, tableTrees } from './blocks.js';
import { clip } from './clip.js';
import { type Dom, type ParsedElement } from './dom.js';
import { isHeading, isList, isWrapper } from './elements.js';
import { type Piece, paragraphsOf, type Wrapper } from './inline.js';
import { type Branch, branch, isBranch, type Tree, writeHtml } from './tree.js';

/** Sanitised HTML as clean blocks: lines in paragraphs, items in lists, nothing empty; at most `maxBytes` long. */
export function composeHtml(safeHtml: string, maxBytes: number): string {
  const html = writeHtml(flow(parseDocument(safeHtml).children));
  if (Buffer.byteLength(html) <= maxBytes) return html;
  const clipped = clip(flow(parseDocument(safeHtml).children), maxBytes);
  return writeHtml(flow(parseDocument(writeHtml(clipped)).children));
}

/** Blocks of what stands in a container, in order. */
function flow(nodes: readonly Dom[]): Tree[] {
  const collector = new Collector();
  collector.collect(nodes, []);
  return collector.finish();
}

/** What stands in an item or a cell: one paragraph alone needs no `p`, nor one that only lists follow. */
function itemChildren(nodes: readonly Dom[]): Tree[] {
  const blocks = flow(nodes);
  const [first, ...rest] = blocks;
  const tight = isBranch(first, 'p') && rest.every((block) => isBranch(block) && isList(block.tag));
  return tight ? [...first.children, ...rest] : blocks;
}

/** Gathers inline pieces until a block begins or ends, then makes paragraphs of them. */
class Collector {
  readonly #blocks: Tree[] = [];
  #pieces: Piece[] = [];
  #looseList: Branch | undefined;

  collect(nodes: readonly Dom[], wrappers: readonly Wrapper[]): void {
    for (const node of nodes) {
      if ('data' in node && node.type === 'text') this.#pieces.push({ text: node.data, wrappers });
      else if ('attribs' in node) this.#element(node, wrappers);
    }
  }

  finish(): Tree[] {
    this.#flush();
    while (isBranch(this.#blocks.at(-1), 'hr')) this.#blocks.pop();
    return this.#blocks;
  }

  #element(element: ParsedElement, wrappers: readonly Wrapper[]): void {
    const { name } = element;
    if (name === 'br') this.#pieces.push({ text: null, wrappers });
    else if (isWrapper(name)) this.collect(element.children, wrap(wrappers, element));
    else if (name === 'li') this.#looseItem(element);
    else if (isHeading(name)) this.#push(headingTrees(element, flow));
    else if (isList(name)) this.#push(listTrees(element, itemChildren));
    else if (name === 'blockquote') this.#push(notEmpty(branch('blockquote', flow(element.children))));
    else if (name === 'pre') this.#push(notEmpty(branch('pre', preText(element.children))));
    else if (name === 'table') this.#push(tableTrees(element, flow, itemChildren));
    else if (name === 'hr') this.#rule();
    else this.#container(element, wrappers);
  }

  #container(element: ParsedElement, wrappers: readonly Wrapper[]): void {
    this.#flush();
    this.collect(element.children, wrappers);
    this.#flush();
  }

  #flush(): void {
    const paragraphs = paragraphsOf(this.#pieces);
    this.#pieces = [];
    if (paragraphs.length > 0) this.#looseList = undefined;
    this.#blocks.push(...paragraphs.map((children) => branch('p', children)));
  }

  #push(blocks: readonly Tree[]): void {
    this.#flush();
    if (blocks.length > 0) this.#looseList = undefined;
    this.#blocks.push(...blocks);
  }

  #rule(): void {
    this.#flush();
    const last = this.#blocks.at(-1);
    if (last !== undefined && !isBranch(last, 'hr')) this.#push([branch('hr', [])]);
  }

  /** Items that stand outside a list make one. */
  #looseItem(element: ParsedElement): void {
    this.#flush();
    const children = itemChildren(element.children);
    if (children.length === 0) return;
    if (this.#looseList === undefined) {
      const list = branch('ul', []);
      this.#push([list]);
      this.#looseList = list;
    }
    this.#looseList.children.push(branch('li', children));
  }
}

const notEmpty = (block: Branch): Tree[] => (block.children.length > 0 ? [block] : []);

/** The wrappers inside an element; a link that leads nowhere, or an emphasis that is on already, adds none. */
function wrap(wrappers: readonly Wrapper[], { name, attribs }: ParsedElement): readonly Wrapper[] {
  if (wrappers.some((wrapper) => wrapper.tag === name)) return wrappers;
  if (name !== 'a') return [...wrappers, { tag: name }];
  const href = linkTarget(attribs.href ?? '');
  return href === undefined ? wrappers : [...wrappers, { tag: 'a', href }];
}

/** A link's address in full. A relative one would lead to a page of whoever shows the description. */
function linkTarget(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  return url !== undefined && /^(https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}
