import type { Challenge, InputError, Problem, ProblemCode } from '@fractional-embed/contract';
import { problemTable } from './problem-table.js';

export interface ProblemOptions {
  /** What is wrong this time, for people. Never carries what a visitor typed. */
  detail?: string;
  errors?: readonly InputError[];
  headers?: Readonly<Record<string, string>>;
  /** What to solve. */
  challenge?: Challenge;
}

/** A refusal on its way to the client; `onError` writes it. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';

  constructor(
    readonly code: ProblemCode,
    readonly options: ProblemOptions = {},
  ) {
    super(options.detail ?? problemTable[code].title);
  }
}

/** `throw problem('board-not-found')` from anywhere below the app. */
export function problem(code: ProblemCode, options?: ProblemOptions): HttpProblem {
  return new HttpProblem(code, options);
}

/** Where a problem's `type` points: a page that says what to do. */
export const problemPath = '/problems/';

export interface ProblemPlace {
  requestId: string;
  publicUrl: string;
}

/** What quotes the input may be as long as the input; a problem must not be. */
const maxTextLength = 200;

function cut(text: string): string {
  if (text.length <= maxTextLength) return text;
  // Half a character has no UTF-8.
  return `${text.slice(0, maxTextLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function cutError({ pointer, code, message }: InputError): InputError {
  return { pointer: cut(pointer), code, message: cut(message) };
}

/** More are of no help, and a body of nothing but mistakes can have as many as it has bytes. */
const maxErrors = 100;

/** The RFC 9457 body of a problem. */
export function problemBody(code: ProblemCode, options: ProblemOptions, place: ProblemPlace): Problem {
  const { status, title } = problemTable[code];
  return {
    type: `${place.publicUrl}${problemPath}${code}`,
    title,
    status,
    ...(options.detail !== undefined && { detail: cut(options.detail) }),
    code,
    requestId: place.requestId,
    ...(options.errors !== undefined && { errors: options.errors.slice(0, maxErrors).map(cutError) }),
    ...(options.challenge !== undefined && { challenge: options.challenge }),
  };
}

/** The whole answer to a problem. Never cached: most problems pass. */
export function problemResponse(code: ProblemCode, options: ProblemOptions, place: ProblemPlace): Response {
  const body = problemBody(code, options, place);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Request-Id': place.requestId,
      ...options.headers,
    },
  });
}
