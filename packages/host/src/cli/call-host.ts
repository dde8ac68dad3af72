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

/** Takes a file from a host's admin API, in pieces as they come. @throws CliError */
export type Download = (path: string) => AsyncIterable<string>;

/** Takes a file from a host's admin API, whole. @throws CliError */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

export function callHost(hostUrl: string, adminKey: string): Call {
  const send = sender(hostUrl, adminKey);
  return async (method, path, schema, body) => {
    const response = await send(method, path, body);
    const answer: unknown = await response.json().catch(() => undefined);
    const parsed = schema.safeParse(answer);
    if (response.ok && parsed.success) return parsed.data;
    throw refusal(hostUrl, response, answer);
  };
}

export function downloadFrom(hostUrl: string, adminKey: string): Download {
  const send = sender(hostUrl, adminKey);
  return async function* (path) {
    const response = await send('GET', path);
    const isFile = response.ok && response.headers.has('Content-Disposition') && response.body;
    if (!isFile) throw refusal(hostUrl, response, await response.json().catch(() => undefined));
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    try {
      for await (const bytes of response.body) yield decoder.decode(bytes, { stream: true });
    } catch {
      throw new CliError(brokenOff);
    }
  };
}

export function bytesFrom(hostUrl: string, adminKey: string): ReadBytes {
  const send = sender(hostUrl, adminKey);
  return async (path) => {
    const response = await send('GET', path);
    const isFile = response.ok && response.headers.has('Content-Disposition');
    if (!isFile) throw refusal(hostUrl, response, await response.json().catch(() => undefined));
    const bytes = await response.arrayBuffer().catch(() => {
      throw new CliError(brokenOff);
    });
    return new Uint8Array(bytes);
  };
}

const brokenOff = 'The host broke off: what came is not whole. Its log says why; try again.';

function sender(hostUrl: string, adminKey: string) {
  return async (method: string, path: string, body?: unknown): Promise<Response> => {
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
    return fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }).catch(() => {
      throw new CliError(`The host at ${hostUrl} does not answer. Is it running, and is --host right?`);
    });
  };
}

function refusal(hostUrl: string, { status }: Response, answer: unknown): CliError {
  const problem = Problem.safeParse(answer);
  if (problem.success) return new HostProblem(problem.data);
  return new CliError(`What answers at ${hostUrl} is not a host of this version (status ${status}).`);
}
