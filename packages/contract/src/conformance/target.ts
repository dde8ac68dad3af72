/** The host to look at, over the network or in process. */
export interface ConformanceTarget {
  /** Sends a request: the platform's `fetch`, or a host's own `fetch` in process. */
  fetch: (request: Request) => Response | Promise<Response>;
  /** Where the host is, such as `http://localhost:4321`. */
  baseUrl: string;
  /** The slug of a board with at least three open jobs that nobody changes meanwhile. */
  board: string;
  /**
   * Send applications and files too, which the host keeps, and what only looks like a subscription: the board has a job
   * with a form. Left out, nothing is written.
   * @default false
   */
  apply?: boolean;
  /** The id of a job of the board that is closed, with `apply`. */
  closedJob?: string;
}

/** One thing a host must do. */
export interface ConformanceCase {
  name: string;
  /** @throws ConformanceFailure that says what was expected and what was found. */
  run: () => Promise<void>;
}

/** Gives a case its name. */
export type Define = (name: string, run: () => Promise<void>) => void;
