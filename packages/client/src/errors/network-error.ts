import { ClientError, type ClientErrorContext } from './client-error.js';

/**
 * The host gave no answer, or the answer broke off: offline, name not found, connection refused or reset, blocked by
 * CORS or by a content security policy. `cause` is what the platform's `fetch` said.
 */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError' as const;

  constructor(context: ClientErrorContext, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const remedy = 'Check the connection and that the host can be reached from here';
    super(`${context.operation}: no answer from ${context.url} (${reason}). ${remedy}.`, context, { cause });
  }
}
