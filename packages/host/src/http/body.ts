import { createMiddleware } from 'hono/factory';
import type * as z from 'zod/mini';
import type { AppContext, AppEnv } from './context.js';
import { bodyErrors, localeError, textErrors } from './input-errors.js';
import { type HttpProblem, problem } from './problem.js';
import { BodyTooLarge, BodyTooSlow, readWhole } from './read-whole.js';

/** The largest import, in bytes. */
export const maxImportBytes = 50 * 1024 * 1024;
/** The largest application, in bytes: long answers in a script of three bytes a letter. Files come apart from it. */
export const maxApplicationBytes = 512 * 1024;
/** The largest body of any other request, in bytes. */
export const maxBodyBytes = 64 * 1024;

/** Refuses larger bodies before they are in memory, also those that do not say their length. */
export function limitBody(maxBytes: number) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (Number(c.req.header('Content-Length')) > maxBytes) throw tooLarge(maxBytes);
    c.set('maxBytes', maxBytes);
    await next();
  });
}

function tooLarge(maxBytes: number): HttpProblem {
  return problem('body-too-large', { detail: `This body may have ${maxBytes} bytes at most.` });
}

/** Seconds after which a network may have got better. */
const retryAfterSeconds = '5';

/** A body that cannot be read to its end: the client went away, which is no trouble of ours, or it comes too slowly. */
function refuseIncomplete(error: unknown): never {
  if (error instanceof BodyTooSlow) {
    const detail = 'The body came too slowly: send it again.';
    throw problem('unavailable', { detail, headers: { 'Retry-After': retryAfterSeconds } });
  }
  const message = 'The body must arrive whole: send it again.';
  throw problem('invalid-request', { errors: [{ pointer: '/body', code: 'incomplete', message }] });
}

const json = /^application\/(?:[\w.+-]+\+)?json(?:\s*;|\s*$)/i;

/**
 * The request's JSON, checked.
 * @param anyText top fields whose text is not stored as it comes, and so may have any characters.
 * @throws HttpProblem `unsupported-media-type`, or `invalid-request` with a pointer below `/body` for each error.
 */
export async function readBody<S extends z.ZodMiniType>(
  c: AppContext,
  schema: S,
  anyText: readonly string[] = [],
): Promise<z.output<S>> {
  const body = await readJson(c);
  const parsed = schema.safeParse(body, { error: localeError });
  if (!parsed.success)
    throw problem('invalid-request', { errors: bodyErrors(parsed.error.issues, body, fieldsOf(schema)) });
  const errors = textErrors(parsed.data, anyText);
  if (errors.length > 0) throw problem('invalid-request', { errors });
  return parsed.data;
}

/**
 * The request's JSON as it came.
 * @throws HttpProblem `unsupported-media-type`, or `invalid-request` when it is no JSON.
 */
export async function readJson(c: AppContext): Promise<unknown> {
  if (!json.test(c.req.header('Content-Type') ?? '')) throw problem('unsupported-media-type');
  return parse(await readBytes(c));
}

/**
 * The request's body as it came.
 * @throws HttpProblem `body-too-large`, `invalid-request` when it breaks off, `unavailable` when it comes too slowly
 */
export async function readBytes(c: AppContext): Promise<Uint8Array> {
  const { body } = c.req.raw;
  const maxBytes = c.get('maxBytes') ?? maxBodyBytes;
  if (!body) return new Uint8Array();
  return readWhole(body, maxBytes).catch((error: unknown) => {
    throw error instanceof BodyTooLarge ? tooLarge(maxBytes) : refuseIncomplete(error);
  });
}

function fieldsOf(schema: z.ZodMiniType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' ? Object.keys(schema.shape ?? {}) : [];
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const message = 'The body must be one JSON value in UTF-8.';
    throw problem('invalid-request', { errors: [{ pointer: '/body', code: 'malformed-json', message }] });
  }
}
