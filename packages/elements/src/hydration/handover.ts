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

/** Reads what the server has left in the tree. Without it, or if it can't be read, the element asks for itself. */
export function readHandover(root: ParentNode): Handover & { readonly isOld: boolean } {
  const {
    answers = { job: {}, jobs: {} },
    properties = {},
    readAt = 0,
  } = parsed(root.querySelector(`script[type="${handoverType}"]`)?.textContent);
  return { answers, properties, readAt, isOld: Date.now() - readAt > keepsMs };
}

function parsed(text: string | null | undefined): Partial<Handover> {
  try {
    return JSON.parse(text ?? '{}') as Partial<Handover>;
  } catch {
    return {};
  }
}
