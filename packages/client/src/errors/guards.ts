import type { ApiError } from './api-error.js';
import { type ClientError, clientErrorMark } from './client-error.js';
import type { ContractError } from './contract-error.js';
import type { NetworkError } from './network-error.js';
import type { TimeoutError } from './timeout-error.js';

/** Whether something thrown is an error of this client, of whichever realm or copy of the package. */
export function isClientError(thrown: unknown): thrown is ClientError {
  return typeof thrown === 'object' && thrown !== null && (thrown as Partial<ClientError>)[clientErrorMark] === true;
}

/** Whether the host answered with an error status. */
export function isApiError(thrown: unknown): thrown is ApiError {
  return isClientError(thrown) && thrown.name === 'ApiError';
}

/** Whether there was no answer. */
export function isNetworkError(thrown: unknown): thrown is NetworkError {
  return isClientError(thrown) && thrown.name === 'NetworkError';
}

/** Whether the answer did not come in time. Your own `AbortSignal.timeout()` is an abort and none of these. */
export function isTimeoutError(thrown: unknown): thrown is TimeoutError {
  return isClientError(thrown) && thrown.name === 'TimeoutError';
}

/** Whether the host answered in the wrong shape. */
export function isContractError(thrown: unknown): thrown is ContractError {
  return isClientError(thrown) && thrown.name === 'ContractError';
}
