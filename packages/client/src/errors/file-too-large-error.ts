import { ClientError, type ClientErrorContext } from './client-error.js';

/** A file is larger than the host takes, and so was not sent. */
export class FileTooLargeError extends ClientError {
  override readonly name = 'FileTooLargeError' as const;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly limitBytes: number;

  constructor(context: ClientErrorContext, fileName: string, sizeBytes: number, limitBytes: number) {
    super(
      `${context.operation}: "${fileName}" has ${megabytes(sizeBytes)}, but a file may have ${megabytes(limitBytes)}. ` +
        'It was not sent. Save it smaller, such as with fewer or smaller images.',
      context,
    );
    this.fileName = fileName;
    this.sizeBytes = sizeBytes;
    this.limitBytes = limitBytes;
  }
}

/** Rounded up, so that what is over a limit never reads as if it were not. */
function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 100) / 100} MB`;
}
