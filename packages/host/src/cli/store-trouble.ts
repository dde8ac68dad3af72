import { DataDirError } from '../data-dir-error.js';
import { isUnavailable } from '../http/unavailable.js';
import { CliError } from './cli-error.js';

/** What to look at when the database is away; undefined when an error says something else. */
export function storeTrouble(error: unknown): string | undefined {
  // These say it themselves.
  if (error instanceof CliError || error instanceof DataDirError) return undefined;
  if (!isUnavailable(error)) return undefined;
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code ?? message;
  return reason.startsWith('SQLITE_')
    ? `The database file cannot be used (${reason}): check DATA_DIR, its rights and the space on its disk.`
    : `The database cannot be reached (${reason}): check DATABASE_URL, and that Postgres runs there.`;
}
