import type { ClientError } from './errors/client-error.js';

/** Which call a hook is told about. */
export interface CallInfo {
  /** The method of the client that was called, such as `jobs.list`. */
  readonly operation: string;
  /** Which try this is, from 1. */
  readonly attempt: number;
}

/** An answer's call, and how long that try took. */
export interface ResponseInfo extends CallInfo {
  readonly durationMs: number;
}

/** A try that failed and will be repeated. */
export interface RetryInfo extends CallInfo {
  /** Why it failed. */
  readonly error: ClientError;
  /** How long the client waits before the next try. */
  readonly delayMs: number;
}

/**
 * What to do along the way of every call: log, measure, set headers.
 *
 * `onRequest` is part of the call: the call waits for it, and what it throws the call rejects with, as it is and
 * without another try. The others watch. What they throw or reject with changes no call; it is reported like an error
 * in an event listener (`reportError`, or the console where there is none).
 */
export interface Hooks {
  /**
   * Before each try. Change `request.headers`, or give another request to send instead. In browsers, a header other
   * than the simple ones (`Accept`, `Accept-Language`) makes every call to another origin ask for permission first
   * (CORS preflight), which the host must grant.
   */
  onRequest?(request: Request, info: CallInfo): Request | void | Promise<Request | void>;
  /** After each answer, whatever its status. The response is a copy: read its body if you like. */
  onResponse?(response: Response, info: ResponseInfo): void | Promise<void>;
  /** When a try failed and another will follow after a wait. */
  onRetry?(info: RetryInfo): void | Promise<void>;
  /** When a call has failed for good. Not called for aborts. */
  onError?(error: ClientError, info: CallInfo): void | Promise<void>;
}

/** Tells a watching hook; its failure is reported and not thrown. */
export function notify(hook: () => void | Promise<void>): void {
  // An async function, so that throwing and rejecting are one case.
  void (async () => hook())().catch(report);
}

function report(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
  // eslint-disable-next-line no-console -- the last resort of what would else be lost
  else console.error(error);
}
