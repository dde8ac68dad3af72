import type { Answers } from './answers.js';

/** What a server gives to the element that takes over from it, beside its tree. */
export interface Handover {
  readonly answers: Answers;
  /** What was set on the element and has no attribute. */
  readonly properties: object;
  /** When the answers were read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** As long as caches may keep an answer of a host: whoever builds pages ahead hands over what is older. */
const keepsMs = 11 * 60_000;

/** Changes when the meaning of a handover does: server and browser may have different versions of this package. */
export const handoverType = 'application/vnd.fractional-embed.1+json';

/** Reads what the server has left in the tree; without it the element asks for itself. */
export function readHandover(root: ParentNode): Handover & { readonly isOld: boolean } {
  const text = root.querySelector(`script[type="${handoverType}"]`)?.textContent ?? '{}';
  const { answers = { job: {}, jobs: {} }, properties = {}, readAt = 0 } = JSON.parse(text) as Partial<Handover>;
  return { answers, properties, readAt, isOld: Date.now() - readAt > keepsMs };
}
