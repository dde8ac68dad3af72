import { type Dom, isElement, type ParsedElement } from './dom.js';
import { isList, isWrapper } from './elements.js';
import { cleanText, type Piece, paragraphsOf } from './inline.js';
import { type Branch, branch, isBranch, type Tree } from './tree.js';

/** Composes what stands inside a block; given by the caller, since blocks hold blocks. */
type Inside = (nodes: readonly Dom[]) => Tree[];

/** A heading is one line of text and links. */
export function headingTrees(element: ParsedElement, inside: Inside): Tree[] {
  const pieces = inside(element.children).flatMap((block) => inlineOf(block));
  return paragraphsOf(pieces).map((children) => branch(element.name, children));
}

/** Everything a block says as one line; emphasis goes, since a heading has its own. */
function inlineOf(tree: Tree, wrappers: readonly Branch[] = []): Piece[] {
  if (typeof tree === 'string') return [{ text: tree, wrappers }];
  const kept = tree.tag === 'a' || tree.tag === 'code';
  const pieces = tree.children.flatMap((child) => inlineOf(child, kept ? [...wrappers, tree] : wrappers));
  return isWrapper(tree.tag) ? pieces : [...pieces, { text: ' ', wrappers: [] }];
}

/** Items; what is in a list without being an item becomes one, and a bare nested list belongs to the item before. */
export function listTrees(list: ParsedElement, inside: Inside): Tree[] {
  const items: Branch[] = [];
  for (const nodes of partsOf(list.children)) {
    const [first] = nodes;
    if (first === undefined) continue;
    const children = inside(isElement(first, 'li') ? first.children : nodes);
    const last = items.at(-1);
    if (last !== undefined && isElement(first) && isList(first.name)) last.children.push(...children);
    else if (children.length > 0) items.push(branch('li', children));
  }
  return items.length > 0 ? [branch(list.name, items)] : [];
}

/** Items and nested lists each alone; everything between them together, since it is one line to the reader. */
function partsOf(nodes: readonly Dom[]): Dom[][] {
  const parts: Dom[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && (node.name === 'li' || isList(node.name))) parts.push([node], []);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

/** Rows of cells under their caption; a table without a second column is layout, and reads as its content. */
export function tableTrees(table: ParsedElement, blocksOf: Inside, inside: Inside): Tree[] {
  const caption = blocksOf(table.children.filter((node) => isElement(node, 'caption')));
  const rows = rowsOf(table.children).map((row) => row.children.filter((node) => isElement(node)));
  if (rows.every((row) => row.length < 2)) return [...caption, ...blocksOf(rows.flat())];
  const trees = rows.map((row) =>
    branch(
      'tr',
      row.map((cell) => branch(cell.name === 'th' ? 'th' : 'td', inside(cell.children))),
    ),
  );
  const filled = trees.filter((row) => row.children.some((cell) => isBranch(cell) && cell.children.length > 0));
  return filled.length > 0 ? [...caption, branch('table', filled)] : caption;
}

function rowsOf(nodes: readonly Dom[]): ParsedElement[] {
  return nodes
    .filter((node) => isElement(node))
    .flatMap((node) =>
      node.name === 'tr' ? [node] : /^t(head|body|foot)$/.test(node.name) ? rowsOf(node.children) : [],
    );
}

/** Preformatted text keeps its white space and loses its mark-up. */
export function preText(nodes: readonly Dom[]): Tree[] {
  const text = nodes.map((node) => preformatted(node)).join('');
  const trimmed = cleanText(text.replace(/\r\n?/g, '\n'))
    .replace(/^\s*\n/, '')
    .trimEnd();
  return trimmed === '' ? [] : [trimmed];
}

function preformatted(node: Dom): string {
  if (!isElement(node)) return 'data' in node && node.type === 'text' ? node.data : '';
  return node.name === 'br' ? '\n' : node.children.map((child) => preformatted(child)).join('');
}
