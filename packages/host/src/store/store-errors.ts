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
