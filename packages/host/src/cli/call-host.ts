import { Problem, type ProblemCode } from '@fractional-embed/contract';
import type * as z from 'zod/mini';
import { CliError } from './cli-error.js';

/** Longer than any import takes. */
const timeoutMs = 300_000;

/** Asks a host's admin API, and checks what it answers. @throws CliError */
export type Call = <S extends z.ZodMiniType>(
  method: string,
  path: string,
  schema: S,
  body?: unknown,
) => Promise<z.output<S>>;

/** The host's refusal, in its own words. */
class HostProblem extends CliError {
  constructor(readonly problem: Problem) {
    const reasons = problem.errors?.map(({ message }) => message) ?? [];
    super([problem.detail ?? problem.title, ...reasons].join(' '));
  }
}

/** Turns one problem, that there is no such thing, into undefined. */
export function undefinedFor(code: ProblemCode) {
  return <T>(answer: Promise<T>): Promise<T | undefined> =>
    answer.catch((error: unknown) => {
      if (error instanceof HostProblem && error.problem.code === code) return undefined;
      throw error;
    });
}

export function callHost(hostUrl: string, adminKey: string): Call {
  return async (method, path, schema, body) => {
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
