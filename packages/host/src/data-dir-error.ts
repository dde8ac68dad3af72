const writable = 'Set DATA_DIR to a folder that this user may read and write';
const freeSpace = 'Free some space there, or set DATA_DIR to a folder on another disk';
const movedAway = 'Move it away, or set DATA_DIR to another folder';

/**
 * What is wrong, said of a file or of the folder itself, and what mends it.
 * @source errno(3); SQLite result codes
 */
const troubles: readonly (readonly [codes: RegExp, reason: string, remedy: string])[] = [
  [/^(EEXIST|ENOTDIR)$/, 'is no folder', writable],
  [/^(EACCES|EPERM)$/, 'may not be used by this user', writable],
  [/^(EROFS|SQLITE_READONLY\w*)$/, 'cannot be written', writable],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, 'has no space left on its disk', freeSpace],
  [/^EISDIR$/, 'is a folder, where the host keeps a file', movedAway],
  [/^SQLITE_(NOTADB|CORRUPT)\w*$/, 'is no SQLite database, or a damaged one', movedAway],
  [/^SQLITE_CANTOPEN\w*$/, 'can be neither opened nor made', writable],
  [/^(E[A-Z\d]+|SQLITE_IOERR\w*)$/, 'cannot be used', writable],
];

/** The folder of the host's own files cannot be used. Its message is one line to show as it is. */
export class DataDirError extends Error {
  override readonly name = 'DataDirError';

  /** @param subject what of the folder is wrong, and how: `admin-key is empty` */
  constructor(dataDir: string, subject: string, remedy: string, options?: ErrorOptions) {
    super(`DATA_DIR ${dataDir}: ${subject}. ${remedy}.`, options);
  }
}

/**
 * What a system or SQLite error about the folder means; any other error as it is.
 * @param file which of the folder's files was to be used; it was the folder itself if making it failed
 */
export function asDataDirError(error: unknown, dataDir: string, file: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const [, reason, remedy] = troubles.find(([codes]) => codes.test(code)) ?? [];
  if (reason === undefined || remedy === undefined) return error;
  const subject = syscall === 'mkdir' ? 'it' : file;
  return new DataDirError(dataDir, `${subject} ${reason} (${code})`, remedy, { cause: error });
}
