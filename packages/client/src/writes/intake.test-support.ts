import { createHash, randomUUID } from 'node:crypto';

/** What a host answers, before it is put on a wire. */
export interface Judgement {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Row {
  operation: string;
  key: string;
  content: string;
}

interface Ask {
  operation: 'apply' | 'upload';
  key: string | undefined;
  content: string;
}

/**
 * What docs/decisions/0009 promises, as small as it can be: a table of keys that decides, the row and its answer in one
 * step, a known key answered before any guard, refusals and failures not kept.
 */
export class Intake {
  readonly rows: Row[] = [];
  readonly #answers = new Map<string, { fingerprint: string; judgement: Judgement }>();
  readonly #inFlight = new Set<string>();
  /** What is solved before an application is taken. */
  puzzle: ((proof: string | undefined) => Record<string, unknown> | undefined) | undefined;
  /** What refuses an application, whatever it says. */
  refusal: Judgement | undefined;

  /** The answer of an earlier request with this key, or why this one can't be worked on; undefined when it can be. */
  known(ask: Ask): Judgement | undefined {
    const { operation, key } = ask;
    if (!key || key.length < 16) return problem(400, 'idempotency-key-missing');
    const id = `${operation} ${key}`;
    const kept = this.#answers.get(id);
    if (kept && kept.fingerprint !== fingerprint(ask)) return problem(422, 'idempotency-key-reused');
    if (kept) return { ...kept.judgement, headers: { 'idempotent-replayed': 'true' } };
    return this.#inFlight.has(id) ? problem(409, 'idempotency-key-in-flight', { 'retry-after': '0' }) : undefined;
  }

  /** Why nothing is done for this request, or undefined. */
  guard({ operation, content }: Ask): Judgement | undefined {
    if (this.refusal) return this.refusal;
    if (operation !== 'apply') return undefined;
    const input = JSON.parse(content) as { email?: string; proof?: string };
    if (!input.email?.includes('@')) return invalid('/body/email', 'must be an address');
    const challenge = this.puzzle?.(input.proof);
    return challenge && problem(403, 'challenge-required', {}, { challenge });
  }

  begin({ operation, key }: Ask): void {
    this.#inFlight.add(`${operation} ${key}`);
  }

  /** The row and the answer, at once. */
  commit(ask: Ask): Judgement {
    const { operation, key = '', content } = ask;
    const id = `${operation} ${key}`;
    this.rows.push({ operation, key, content });
    const judgement = { status: 201, body: operation === 'apply' ? receipt() : upload() };
    this.#answers.set(id, { fingerprint: fingerprint(ask), judgement });
    this.#inFlight.delete(id);
    return judgement;
  }

  status(key: string | undefined): Judgement {
    const isKept = this.#answers.has(`apply ${key}`);
    return { status: 200, body: { status: isKept ? 'received' : 'unknown', receivedAt: isKept ? instant : null } };
  }
}

/** Of what was typed; a proof and a token come and go. */
function fingerprint({ operation, content }: Ask): string {
  const { proof: _, formToken: __, ...typed } = operation === 'apply' ? (JSON.parse(content) as Json) : { content };
  return createHash('sha256').update(JSON.stringify(typed)).digest('hex');
}

type Json = Record<string, unknown>;

const instant = '2026-01-31T09:00:00Z';
const receipt = () => ({ id: randomUUID(), status: 'received', receivedAt: instant });
const upload = () => ({
  id: randomUUID(),
  name: 'cv.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 4,
  expiresAt: instant,
});

export function problem(
  status: number,
  code: string,
  headers: Record<string, string> = {},
  more: object = {},
): Judgement {
  const body = { type: 'about:blank', title: `It is ${code}`, status, code, requestId: 'req-7', ...more };
  return { status, body, headers: { 'content-type': 'application/problem+json', ...headers } };
}

export function invalid(pointer: string, message: string): Judgement {
  return problem(400, 'invalid-request', {}, { errors: [{ pointer, code: 'invalid', message }] });
}
