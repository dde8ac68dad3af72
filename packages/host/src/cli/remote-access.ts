import {
  AdminJobList,
  type AdminJobQuery,
  Board,
  BoardList,
  BoardRemoval,
  fillPath,
  ImportReport,
  type ImportRequest,
  Job,
  Problem,
  paths,
} from '@fractional-embed/contract';
import type * as z from 'zod/mini';
import { CliError } from './cli-error.js';
import type { HostAccess } from './host-access.js';

/** Longer than any import takes. */
const timeoutMs = 300_000;

/** A host's admin API. */
export function remoteAccess(hostUrl: string, adminKey: string): HostAccess {
  const call = caller(hostUrl, adminKey);
  return {
    boards: async () => (await call('GET', paths.adminBoards, BoardList)).data,
    putBoard: (slug, input) => call('PUT', fillPath(paths.adminBoard, { board: slug }), Board, input),
    removeBoard: (slug, { withJobs }) =>
      call('DELETE', `${fillPath(paths.adminBoard, { board: slug })}?withJobs=${withJobs}`, BoardRemoval),
    import: ({ url, ...input }) => {
      const request: ImportRequest = { ...input, url: url?.href };
      return call('POST', paths.adminImports, ImportReport, request);
    },
    jobs: (query) => call('GET', `${paths.adminJobs}?${searchOf(query)}`, AdminJobList),
    closeJob: async (id) => {
      try {
        return await call('POST', fillPath(paths.adminJobClose, { id }), Job);
      } catch (error) {
        if (error instanceof HostProblem && error.problem.code === 'job-not-found') return undefined;
        throw error;
      }
    },
    close: async () => {},
  };
}

function searchOf({ board, q, closed, limit }: AdminJobQuery): string {
  const search = new URLSearchParams({ q, closed: String(closed), limit: String(limit) });
  if (board !== undefined) search.set('board', board);
  return String(search);
}

/** The host's refusal, in its own words. */
class HostProblem extends CliError {
  constructor(readonly problem: Problem) {
    const reasons = problem.errors?.map(({ message }) => message) ?? [];
    super([problem.detail ?? problem.title, ...reasons].join(' '));
  }
}

function caller(hostUrl: string, adminKey: string) {
  return async <S extends z.ZodMiniType>(
    method: string,
    path: string,
    schema: S,
    body?: unknown,
  ): Promise<z.output<S>> => {
    const headers = {
      Authorization: `Bearer ${adminKey}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    };
    const url = hostUrl.replace(/\/+$/, '') + path;
    const init = {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      redirect: 'error' as const,
    };
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }).catch(() => {
      throw new CliError(`The host at ${hostUrl} does not answer. Is it running, and is --host right?`);
    });
    const answer: unknown = await response.json().catch(() => undefined);
    const parsed = schema.safeParse(answer);
    if (response.ok && parsed.success) return parsed.data;
    const problem = Problem.safeParse(answer);
    if (problem.success) throw new HostProblem(problem.data);
    throw new CliError(`What answers at ${hostUrl} is not a host of this version (status ${response.status}).`);
  };
}
