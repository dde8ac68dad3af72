/** One call as a transport sees it: what to send, how long that may take, and when to send it again. */
export interface Plan {
  readonly url: URL;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  /** In milliseconds; `Infinity` sets no limit. */
  readonly timeout: { readonly perTry: number; readonly total: number };
  /** How often to try again after the first try. */
  readonly retryLimit: number;
  /** Sends once. Its request must be aborted when the try or the call is over. */
  attempt(request: Request): Promise<Response>;
  /** Milliseconds to wait before another try, or undefined when there is to be none. */
  retryDelayMs(error: unknown): number | undefined;
  /** The error of a try, or of the whole call, that took too long. */
  tooLate(): Error;
}

/**
 * Keeps the time of a call and waits between its tries: resolves once a try did, rejects with what the last one rejected
 * with, with `tooLate()`, or with the signal's own reason.
 */
export type Transport = (plan: Plan) => Promise<void>;
