import type { Answers } from './answers.js';

/** What a server gives to the element that takes over from it, beside its tree. */
export interface Handover {
  readonly answers: Answers;
  /** What was set on the element and has no attribute. */
  readonly properties: object;
}

/** Changes when the meaning of a handover does: server and browser may have different versions of this package. */
export const handoverType = 'application/vnd.fractional-embed.1+json';

/** Reads what the server has left in the tree; without it the element asks for itself. */
export function readHandover(root: ParentNode): Handover {
  const text = root.querySelector(`script[type="${handoverType}"]`)?.textContent;
  return text ? (JSON.parse(text) as Handover) : { answers: { job: {}, jobs: {} }, properties: {} };
}
