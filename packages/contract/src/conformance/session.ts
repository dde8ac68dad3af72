import type * as z from 'zod/mini';
import { Board } from '../board.js';
import type { JobSummary } from '../job.js';
import { JobPage } from '../page.js';
import { fillPath, paths } from '../paths.js';
import { Problem, type ProblemCode } from '../problem.js';
import { problemStatuses } from '../problem-statuses.js';
import { ConformanceFailure, expectEqual, expectThat } from './expect.js';
import type { ConformanceTarget } from './target.js';

/** A query as written: an array repeats its parameter. */
export type RawQuery = Readonly<Record<string, string | number | readonly (string | number)[]>>;

export interface Ask {
  method?: string;
  query?: RawQuery | undefined;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** Asks the host, and keeps what every case needs. */
export class Session {
  readonly #target: ConformanceTarget;
  #all: Promise<JobSummary[]> | undefined;
  #board: Promise<Board> | undefined;

  constructor(target: ConformanceTarget) {
    this.#target = target;
  }

  get closedJob(): string | undefined {
    return this.#target.closedJob;
  }

  /** The host's own, whose pages may always write. */
  get origin(): string {
    return new URL(this.#target.baseUrl).origin;
  }

  /** The path of a route of this board. */
  path(template: string, values: Readonly<Record<string, string>> = {}): string {
    return fillPath(template, { board: this.#target.board, ...values });
  }

  async ask(path: string, { method = 'GET', query = {}, headers = {}, body }: Ask = {}): Promise<Response> {
    const url = new URL(`${this.#target.baseUrl.replace(/\/$/, '')}${path}`);
    for (const [name, values] of Object.entries(query)) {
      for (const value of [values].flat()) url.searchParams.append(name, String(value));
    }
    return await this.#target.fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  }

  /** The checked answer of success. */
  async read<T>(what: string, path: string, schema: z.ZodMiniType<T>, query?: RawQuery): Promise<T> {
    const response = await this.ask(path, { query });
    const text = await response.text();
    if (response.status !== 200)
      throw new ConformanceFailure(`${what}: expected 200, found ${response.status} ${text.slice(0, 300)}`);
    return parse(what, text, schema);
  }

  board(): Promise<Board> {
    this.#board ??= this.read('the board', this.path(paths.board), Board);
    return this.#board;
  }

  page(query: RawQuery = {}): Promise<JobPage> {
    return this.read(`jobs with ${JSON.stringify(query)}`, this.path(paths.jobs), JobPage, query);
  }

  /** All jobs that match, in order. */
  async walk(query: RawQuery = {}): Promise<JobSummary[]> {
    const jobs: JobSummary[] = [];
    let cursor: string | null = null;
    do {
      const page: JobPage = await this.page({ limit: 100, ...query, ...(cursor !== null && { cursor }) });
      jobs.push(...page.data);
      expectThat('nextCursor', page.nextCursor === null || page.nextCursor !== cursor, 'to lead on', cursor);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return jobs;
  }

  /** Every open job of the board, read once. */
  async all(): Promise<JobSummary[]> {
    this.#all ??= this.walk();
    const jobs = await this.#all;
    expectThat('the board to test with', jobs.length >= 3, 'at least three open jobs', jobs.length);
    return jobs;
  }

  /** Fails unless the answer is this problem, in full. */
  async expectProblem(what: string, response: Response, code: ProblemCode): Promise<Problem> {
    const text = await response.text();
    expectThat(
      `${what}: status`,
      response.status === problemStatuses[code],
      `${problemStatuses[code]} (${code})`,
      `${response.status} ${text}`,
    );
    const type = response.headers.get('content-type') ?? '';
    expectThat(`${what}: content type`, /^application\/problem\+json\b/.test(type), 'application/problem+json', type);
    const problem = parse(what, text, Problem);
    expectEqual(`${what}: code`, problem.code, code);
    expectEqual(`${what}: status in the document`, problem.status, response.status);
    expectEqual(`${what}: X-Request-Id`, response.headers.get('x-request-id'), problem.requestId);
    return problem;
  }
}

function parse<T>(what: string, text: string, schema: z.ZodMiniType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConformanceFailure(`${what}: expected JSON, found ${text.slice(0, 100)}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const places = result.error.issues.slice(0, 5).map(({ path, code }) => `/${path.join('/')} (${code})`);
  throw new ConformanceFailure(
    `${what}: expected the agreed shape, found ${result.error.issues.length} issues: ${places.join(', ')}`,
  );
}
