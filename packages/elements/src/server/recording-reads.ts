import type { BoardReads } from '../connection/board-reads.js';
import type { Answers } from '../hydration/answers.js';
import { nameOf } from '../hydration/answers.js';

/** A client that writes down what it was asked, for the browser not to ask it again. */
export class RecordingReads {
  readonly answers: { -readonly [Name in keyof Answers]: Answers[Name] } = { job: {}, jobs: {} };
  /** What is on its way. */
  readonly pending = new Set<Promise<unknown>>();
  /** What could not be read. */
  readonly errors: unknown[] = [];

  over({ board, jobs }: BoardReads): BoardReads {
    const { answers } = this;
    return {
      board: { get: (call) => this.#record(board.get(call), (answer) => (answers.board = answer)) },
      jobs: {
        list: (filters, call) =>
          this.#record(jobs.list(filters, call), (answer) => (answers.jobs[nameOf(filters)] = answer)),
        get: (idOrSlug, call) => this.#record(jobs.get(idOrSlug, call), (answer) => (answers.job[idOrSlug] = answer)),
      },
    };
  }

  async #record<T>(read: PromiseLike<T>, keep: (answer: T) => unknown): Promise<T> {
    const done = read.then(keep, (error: unknown) => this.errors.push(error));
    const pending = Promise.resolve(done).finally(() => this.pending.delete(pending));
    this.pending.add(pending);
    return await read;
  }
}
