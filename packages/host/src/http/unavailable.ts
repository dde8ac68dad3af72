/**
 * Codes that say the database is away or overloaded for now, not that we asked it something wrong.
 * @source Node's system errors; SQLite result codes; PostgreSQL appendix A (08 connection, 53 resources, 55P03 waited for a lock, 57014 took too long, 57P shutdown)
 */
const codes =
  /^(?:ECONN\w+|ENOSPC|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN)\w*|08\w{3}|53\w{3}|55P03|57014|57P0[1-5])$/;

/** Messages of the Postgres driver's own errors, which carry no code. */
const messages =
  /^(?:Connection terminated|Query read timeout|Client has encountered a connection error|timeout exceeded when trying to connect|The (?:database )?connection is not open)/;

/** Whether an error means "not now": the same request may succeed a little later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && codes.test(code)) return true;
  return error.name === 'StoreUnavailable' || messages.test(error.message) || isUnavailable(error.cause);
}

/** Whether an error means that the disk of the store is full, which waiting alone does not mend. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  return code === 'ENOSPC' || code === 'SQLITE_FULL' || code === '53100' || isDiskFull(error.cause);
}
