/** A piece of a composed description: text, or an element of the allow-list. Only links have an attribute. */
export type Tree = string | Branch;

export interface Branch {
  tag: string;
  href?: string;
  children: Tree[];
}

export const branch = (tag: string, children: Tree[]): Branch => ({ tag, children });

export const isBranch = (tree: Tree | undefined, tag?: string): tree is Branch =>
  typeof tree === 'object' && (tag === undefined || tree.tag === tag);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

export function openingTag({ tag, href }: Branch): string {
  return href === undefined ? `<${tag}>` : `<${tag} href="${escapeAttribute(href)}" rel="nofollow noopener">`;
}

export const closingTag = ({ tag }: Branch): string => (tag === 'br' || tag === 'hr' ? '' : `</${tag}>`);

/** The HTML of composed pieces; text is escaped, and there is no way to write another attribute. */
export function writeHtml(trees: readonly Tree[]): string {
  return trees
    .map((tree) =>
      typeof tree === 'string' ? escapeText(tree) : openingTag(tree) + writeHtml(tree.children) + closingTag(tree),
    )
    .join('');
}
