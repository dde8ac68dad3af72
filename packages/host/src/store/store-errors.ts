/** Another process has the file. Its message is one line to show as it is. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked';
  readonly file: string;

  constructor(file: string) {
    super(`${file} is in use by another process: send changes to that host's admin API, or stop it first`);
    this.file = file;
  }
}

/** Something was to be written to a board that does not exist. */
export class BoardNotFound extends Error {
  override readonly name = 'BoardNotFound';
  readonly board: string;

  constructor(board: string) {
    super(`There is no board "${board}": make it first, or name another`);
    this.board = board;
  }
}

/** A board that is not removed, and why not. Its message is one line to show as it is. */
export class BoardStays extends Error {
  override readonly name = 'BoardStays';
}

/** A complete feed without most of the roles it had. Its message is one line to show as it is. */
export class ClosesMany extends Error {
  override readonly name = 'ClosesMany';

  readonly closing: number;
  readonly open: number;

  constructor(closing: number, open: number) {
    super(
      `Would close ${closing} of this feed’s ${open} open roles, so nothing was imported: look whether its source is broken. If they are gone, allow it with --close-many (closeMany in the API)`,
    );
    this.closing = closing;
    this.open = open;
  }
}

/** Something that the store depends on is away for now: the same request may succeed a little later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** An application that somebody else has moved meanwhile. Its message is one line to show as it is. */
export class StatusMoved extends Error {
  override readonly name = 'StatusMoved';

  constructor(status: string) {
    super(`The application stands at "${status}" by now: look at it again, then move it from there`);
  }
}
