import { fillPath, type JobFilters, paths, toSearchParams } from '@fractional-embed/contract';
import type { BoardReads } from '@fractional-embed/elements/server';
import { Hono } from 'hono';
import type { AppEnv, RouteDeps } from './context.js';
import { boardRoutes } from './routes/boards.js';
import { jobRoutes } from './routes/jobs.js';

/** Reads a board as the API answers, without a network between: for the elements that the host writes into its pages. */
export function boardReads(deps: RouteDeps): (board: string) => BoardReads {
  const api = new Hono<AppEnv>().route('/', boardRoutes(deps)).route('/', jobRoutes(deps));
  api.onError((error) => {
    throw error;
  });
  const read = async <T>(path: string): Promise<T> => {
    const response = await api.request(path);
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
    return (await response.json()) as T;
  };
  return (board) => ({
    board: { get: () => read(fillPath(paths.board, { board })) },
    jobs: {
      list: (filters: JobFilters = {}) => read(`${fillPath(paths.jobs, { board })}?${toSearchParams(filters)}`),
      get: (idOrSlug) => read(fillPath(paths.job, { board, idOrSlug })),
    },
  });
}
