import type { parseDocument } from 'htmlparser2';

/** A node of a parsed document. */
export type Dom = ReturnType<typeof parseDocument>['children'][number];

/** A parsed element, as far as composing needs it. */
export interface ParsedElement {
  name: string;
  attribs: Readonly<Record<string, string>>;
  children: Dom[];
}

export const isElement = (node: Dom, name?: string): node is Dom & ParsedElement =>
  'attribs' in node && (name === undefined || node.name === name);
