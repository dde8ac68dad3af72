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

/** How long a host may take to answer before what is older does. */
const patienceMs = 3000;

/**
 * Gives each of these answers once, and lets the client ask for everything else.
 *
 * @param isOld The host is asked first, and answers from here stand in where it gives none soon.
 */
export function withAnswers({ board, jobs }: BoardReads, answers: Answers, isOld: boolean): BoardReads {
  const settings = new Map(answers.board && [['', answers.board]]);
  const pages = new Map(Object.entries(answers.jobs));
  const found = new Map(Object.entries(answers.job));
  const read = async <T>(known: Map<string, T>, name: string, ask: () => PromiseLike<T>): Promise<T> => {
    const answer = known.get(name);
    known.delete(name);
    if (!answer || !isOld) return answer ?? (await ask());
    const giveUp = new Promise<T>((resolve) => setTimeout(resolve, patienceMs, answer));
    return Promise.race([ask(), giveUp]).catch(() => answer);
  };
  return {
    board: { get: (call) => read(settings, '', () => board.get(call)) },
    jobs: {
      list: (filters, call) => read(pages, call?.cursor ?? nameOf(filters), () => jobs.list(filters, call)),
      get: (idOrSlug, call) => read(found, idOrSlug, () => jobs.get(idOrSlug, call)),
    },
  };
}
