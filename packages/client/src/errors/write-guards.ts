import type { FileTooLargeError } from './file-too-large-error.js';
import { isClientError } from './guards.js';
import type { NotConfirmedError } from './not-confirmed-error.js';

// Apart from the others, so that pages which only read need not carry them.

/** Whether it is unknown if something sent has arrived: send it again with the error's `key`. */
export function isNotConfirmedError(thrown: unknown): thrown is NotConfirmedError {
  return isClientError(thrown) && thrown.name === 'NotConfirmedError';
}

/** Whether a file was too large to be sent. */
export function isFileTooLargeError(thrown: unknown): thrown is FileTooLargeError {
  return isClientError(thrown) && thrown.name === 'FileTooLargeError';
}
