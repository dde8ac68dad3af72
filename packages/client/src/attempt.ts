import type { Problem } from '@fractional-embed/contract';
import type { Answer } from './api-promise.js';
import type { Schema } from './decode.js';
import { ApiError } from './errors/api-error.js';
import { NetworkError } from './errors/network-error.js';
import { type CallInfo, notify } from './hooks.js';
import type { Settings } from './options.js';
import { retryAfterSeconds } from './retry-after.js';

/**
 * Sends a request once and reads the whole answer, so that a body that breaks off or stalls is a failed try and not a
 * surprise to whoever reads it later.
 *
 * @throws ApiError, NetworkError; what `onRequest` throws; the reason of the request's signal
 */
export async function sendOnce(
  request: Request,
  { fetch, hooks }: Settings,
  schema: Schema<Problem>,
  info: CallInfo,
): Promise<Answer> {
  const startedAt = performance.now();
  // Nothing is waited for where there is no hook: the request leaves before its caller goes on.
  const sent = hooks.onRequest ? ((await hooks.onRequest(request, info)) ?? request) : request;
  const context = { operation: info.operation, url: request.url, requestId: null };
  try {
    const response = await fetch(sent);
    if (hooks.onResponse) {
      const copy = response.clone();
      notify(() => hooks.onResponse?.(copy, { ...info, durationMs: performance.now() - startedAt }));
    }
    const answer = await readAnswer(response, request.method);
    if (response.status >= 400) throw toApiError(answer, schema, info.operation, request.url);
    return answer;
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw request.signal.aborted ? request.signal.reason : new NetworkError(context, error);
  }
}

async function readAnswer(response: Response, method: string): Promise<Answer> {
  // The copy is read, so that the response itself can still be given away unread.
  const body = response.clone().text();
  // Half of why something sent was not taken says nothing: it may be in flight.
  const isNeeded = response.ok || (method === 'POST' && response.status < 500);
  const text = await (isNeeded ? body : body.catch(() => ''));
  return { response, text, requestId: response.headers.get('x-request-id') };
}

function toApiError(
  { response, text, requestId }: Answer,
  schema: Schema<Problem>,
  operation: string,
  url: string,
): ApiError {
  const problem = parseProblem(text, schema);
  const { status, headers } = response;
  const context = { operation, url, requestId: problem?.requestId ?? requestId };
  return new ApiError(context, { status, problem, retryAfterSeconds: retryAfterSeconds(headers) });
}

function parseProblem(text: string, schema: Schema<Problem>): Problem | null {
  try {
    const value: unknown = JSON.parse(text);
    return schema.safeParse(value).error ? null : (value as Problem);
  } catch {
    return null;
  }
}
