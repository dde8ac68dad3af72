import { closingTag, escapeText, openingTag, type Tree } from './tree.js';

/** The first pieces that fit into so many bytes of HTML; the text that crosses the end is cut at a word. */
export function clip(trees: readonly Tree[], maxBytes: number): Tree[] {
  return clipTo(trees, { bytes: maxBytes });
}

function clipTo(trees: readonly Tree[], left: { bytes: number }): Tree[] {
  const kept: Tree[] = [];
  for (const tree of trees) {
    if (left.bytes <= 0) break;
    if (typeof tree === 'string') kept.push(clipText(tree, left));
    else {
      left.bytes -= Buffer.byteLength(openingTag(tree) + closingTag(tree));
      if (left.bytes >= 0) kept.push({ ...tree, children: clipTo(tree.children, left) });
    }
  }
  return kept;
}

function clipText(text: string, left: { bytes: number }): string {
  const size = Buffer.byteLength(escapeText(text));
  const fits = size <= left.bytes ? text : cutAtWord(text, left.bytes);
  left.bytes = size <= left.bytes ? left.bytes - size : 0;
  return fits;
}

function cutAtWord(text: string, maxBytes: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(escapeText(character));
    if (bytes > maxBytes) break;
    end += character.length;
  }
  const cut = text.slice(0, end);
  return cut.replace(/\s\S*$/, '');
}
