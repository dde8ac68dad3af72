import type { Board, Job, JobFilters, JobPage } from '@fractional-embed/client/lite';
import type { BoardReads } from '../connection/board-reads.js';

/** What a server has read of a board to write an element. */
export interface Answers {
  readonly board?: Board;
  /** By id or slug, as they were asked for. */
  readonly job: Record<string, Job>;
  /** First pages, by `nameOf` their filters. */
  readonly jobs: Record<string, JobPage>;
}

/** One name for a search, however its filters came about. */
export function nameOf(filters: JobFilters = {}): string {
  return JSON.stringify(Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Gives each of these answers once, and lets the client ask for everything else. */
export function withAnswers({ board, jobs }: BoardReads, answers: Answers): BoardReads {
  let settings = answers.board;
  const pages = new Map(Object.entries(answers.jobs));
  const found = new Map(Object.entries(answers.job));
  return {
    board: {
      get(call) {
        const answer = settings;
        settings = undefined;
        return answer ? Promise.resolve(answer) : board.get(call);
      },
    },
    jobs: {
      list: (filters, call) => (call?.cursor ? undefined : take(pages, nameOf(filters))) ?? jobs.list(filters, call),
      get: (idOrSlug, call) => take(found, idOrSlug) ?? jobs.get(idOrSlug, call),
    },
  };
}

function take<T>(answers: Map<string, T>, name: string): Promise<T> | undefined {
  const answer = answers.get(name);
  answers.delete(name);
  return answer && Promise.resolve(answer);
}
