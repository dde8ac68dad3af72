import { type Branch, branch, type Tree } from './tree.js';

/** Text (null: a line break) inside the inline elements that are open there, outermost first. */
export interface Piece {
  text: string | null;
  wrappers: readonly Wrapper[];
}

export interface Wrapper {
  tag: string;
  href?: string;
}

const invisible = /[\0-\x08\x0e-\x1f\x7f\u200b\ufeff\ufffe\uffff]/g;

/** Text without characters that no reader sees and no database likes. */
export const cleanText = (text: string): string => text.replace(invisible, '').replace(/\p{Surrogate}/gu, '\ufffd');

/** White space as a browser shows it; a no-break space that stands alone keeps its meaning. */
const collapse = (text: string): string => text.replace(/\s+/g, (run) => (run === '\u00a0' ? run : ' '));

/** Lines of pieces, split where two or more line breaks follow each other; no white space at either end of a line. */
export function paragraphsOf(pieces: readonly Piece[]): Tree[][] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of tidy(pieces)) {
    const current = paragraphs.at(-1) as Piece[];
    if (piece.text !== null || (current.length > 0 && current.at(-1)?.text !== null)) current.push(piece);
    else if (current.length > 0) {
      current.pop();
      paragraphs.push([]);
    }
  }
  for (const paragraph of paragraphs) while (paragraph.at(-1)?.text === null) paragraph.pop();
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => nest(paragraph, 0));
}

/** Pieces with white space collapsed across their borders, and none beside a line break. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const tidied: Piece[] = [];
  for (const { text, wrappers } of pieces) {
    const last = tidied.at(-1);
    if (text === null) {
      trimEnd(tidied);
      tidied.push({ text, wrappers });
      continue;
    }
    const collapsed = collapse(cleanText(text));
    const atBorder = last === undefined || last.text === null || /\s$/.test(last.text);
    const shown = atBorder ? collapsed.replace(/^\s+/, '') : collapsed;
    if (shown !== '') tidied.push({ text: shown, wrappers: shown.trim() === '' ? [] : wrappers });
  }
  trimEnd(tidied);
  return tidied;
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last !== undefined && last.text !== null; last = pieces.at(-1)) {
    const trimmed = last.text.trimEnd();
    if (trimmed === last.text) return;
    pieces.pop();
    if (trimmed !== '') pieces.push({ ...last, text: trimmed });
  }
}

const same = (a: Wrapper | undefined, b: Wrapper): boolean => a?.tag === b.tag && a.href === b.href;

/** Pieces as nested elements; neighbours in equal wrappers share them. */
function nest(pieces: readonly Piece[], depth: number): Tree[] {
  const trees: Tree[] = [];
  for (let start = 0; start < pieces.length; ) {
    const piece = pieces[start] as Piece;
    const wrapper = piece.wrappers[depth];
    let end = start + 1;
    if (wrapper === undefined) append(trees, piece.text);
    else {
      while (end < pieces.length && same(pieces[end]?.wrappers[depth], wrapper)) end += 1;
      const element: Branch = { ...wrapper, children: nest(pieces.slice(start, end), depth + 1) };
      trees.push(element);
    }
    start = end;
  }
  return trees;
}

function append(trees: Tree[], text: string | null): void {
  const last = trees.at(-1);
  if (text === null) trees.push(branch('br', []));
  else if (typeof last === 'string') trees[trees.length - 1] = last + text;
  else trees.push(text);
}
