import type * as z from 'zod/mini';
import { BoardInput, BoardList, ImportReport, ImportRequest } from './admin.js';
import { Board } from './board.js';
import { Job } from './job.js';
import { JobQuery } from './job-query.js';
import { operatorRoutes } from './operator-routes.js';
import { JobPage } from './page.js';
import { paths } from './paths.js';
import type { ProblemCode } from './problem.js';

/** One thing that can be asked of a host. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** A template of `paths`. */
  path: string;
  group: 'boards' | 'jobs' | 'admin' | 'operations';
  /** In a few words, for lists. */
  summary: string;
  /** What the summary leaves open. */
  description: string;
  /** `admin`: needs the host's secret key as a bearer token. */
  auth: 'none' | 'admin';
  /** Any page may read it without a preflight; it carries an ETag and may be cached. */
  isPublicRead: boolean;
  /** The query's parameters; arrays are given by repeating the parameter. */
  query?: z.ZodMiniObject;
  /** What each parameter of the query means. */
  queryDescriptions?: Readonly<Record<string, string>>;
  /** The request's JSON body. */
  body?: z.ZodMiniType;
  /** The JSON answer of success (200); a route without one answers as `mediaType`. */
  response?: z.ZodMiniType;
  /** @default `application/json` */
  mediaType?: string;
  /** What can go wrong, apart from `internal` and `unavailable`, which always can. */
  problems: readonly ProblemCode[];
}

/** Which status each problem has. */
export const problemStatuses = {
  'invalid-request': 400,
  'invalid-cursor': 400,
  unauthorized: 401,
  'board-not-found': 404,
  'job-not-found': 404,
  'route-not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'feed-closes-many': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'feed-unreadable': 422,
  'feed-unreachable': 422,
  internal: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<ProblemCode, number>>;

const jobQueryDescriptions: Readonly<Record<keyof JobQuery, string>> = {
  q: 'Words that must all begin some word of the job’s text; case and accents do not matter.',
  function: 'Kinds of leadership; any of them.',
  payModel: 'Ways of paying; any of them.',
  workplace: 'Where the work is done; any of them.',
  region: 'ISO 3166-1 alpha-2 codes or macro regions; any of them.',
  stage: 'Stages of the company; any of them.',
  industry: 'Industries as published; any of them.',
  availableHours: 'Hours a week one has: jobs that need no more. Jobs that do not say their hours are left out.',
  minEffectiveHourly:
    'At least so much for one hour, in whole units of `currency`, compared with the upper end of the derived ' +
    'effective hourly pay. Jobs in other currencies or without derivable pay are left out.',
  currency: 'The currency of `minEffectiveHourly` and of `sort=pay`, ISO 4217. By default the board’s.',
  postedAfter: 'Jobs posted at or after this date or instant.',
  sort: 'By default the board’s order, or `relevance` when there is a `q`.',
  limit: 'Jobs on a page.',
  cursor: 'The `nextCursor` of the page before, with the same filters and sort.',
};

const publicRead = { method: 'get', auth: 'none', isPublicRead: true } as const;
const operation = { method: 'get', group: 'operations', auth: 'none', isPublicRead: false, problems: [] } as const;
const admin = { group: 'admin', auth: 'admin', isPublicRead: false } as const;

/** Everything a host answers, by the name of the operation. OpenAPI and the conformance suite are made from it. */
export const routes = {
  getBoard: {
    ...publicRead,
    path: paths.board,
    group: 'boards',
    summary: 'A board’s settings',
    description: 'What a board is called and how it wants to be shown. Its slug is public; no key is needed.',
    response: Board,
    problems: ['board-not-found'],
  },
  listJobs: {
    ...publicRead,
    path: paths.jobs,
    group: 'jobs',
    summary: 'The open jobs of a board, page by page',
    description:
      'Jobs that match all filters. Follow `nextCursor` until it is null: every job that stays open meanwhile comes ' +
      'exactly once. Each facet counts under all filters but its own. Unknown parameters are ignored.',
    query: JobQuery,
    queryDescriptions: jobQueryDescriptions,
    response: JobPage,
    problems: ['invalid-request', 'invalid-cursor', 'board-not-found'],
  },
  getJob: {
    ...publicRead,
    path: paths.job,
    group: 'jobs',
    summary: 'One job in full',
    description:
      'By id or slug, open or closed, if the board carries it. Sanitise `descriptionHtml` before showing it.',
    response: Job,
    problems: ['board-not-found', 'job-not-found'],
  },
  listBoards: {
    ...admin,
    method: 'get',
    path: paths.adminBoards,
    summary: 'All boards',
    description: 'Every board of the host.',
    response: BoardList,
    problems: ['unauthorized'],
  },
  getBoardAsAdmin: {
    ...admin,
    method: 'get',
    path: paths.adminBoard,
    summary: 'One board',
    description: 'The board as it is stored, never from a cache.',
    response: Board,
    problems: ['unauthorized', 'board-not-found'],
  },
  putBoard: {
    ...admin,
    method: 'put',
    path: paths.adminBoard,
    summary: 'Make or change a board',
    description: 'What the body leaves out keeps its value, or takes the default of a new board.',
    body: BoardInput,
    response: Board,
    problems: ['unauthorized', 'invalid-request', 'body-too-large', 'unsupported-media-type'],
  },
  importJobs: {
    ...admin,
    method: 'post',
    path: paths.adminImports,
    summary: 'Import a feed of postings',
    description:
      'Updates what is known, adds what is new and, from a feed that lists everything, closes what vanished. ' +
      'A broken posting is reported while the rest is imported; a broken feed changes nothing. Nor does one that would ' +
      'close five roles or more, and more than half of those it has open, unless `closeMany` allows it. `dryRun` only reports.',
    body: ImportRequest,
    response: ImportReport,
    problems: [
      'unauthorized',
      'invalid-request',
      'board-not-found',
      'body-too-large',
      'unsupported-media-type',
      'feed-unreadable',
      'feed-unreachable',
      'feed-closes-many',
    ],
  },
  ...operatorRoutes,
  closeJob: {
    ...admin,
    method: 'post',
    path: paths.adminJobClose,
    summary: 'Close a job',
    description:
      'By id or slug. The job leaves every list and stays readable by id and slug as closed. Closing it again is no error.',
    response: Job,
    problems: ['unauthorized', 'job-not-found'],
  },
  getOpenApi: {
    ...operation,
    isPublicRead: true,
    path: paths.openapi,
    summary: 'This document',
    description: 'OpenAPI 3.1.',
    mediaType: 'application/json',
  },
  getHealth: {
    ...operation,
    path: paths.health,
    summary: 'Whether the process lives',
    description: 'Touches nothing but the process itself.',
    mediaType: 'application/json',
  },
  getReadiness: {
    ...operation,
    path: paths.ready,
    summary: 'Whether requests are welcome',
    description: '503 while the store does not answer and while the process is about to stop.',
    mediaType: 'application/json',
  },
  getMetrics: {
    ...operation,
    path: paths.metrics,
    summary: 'How the host does',
    description: 'Prometheus text format.',
    mediaType: 'text/plain',
  },
} as const satisfies Readonly<Record<string, Route>>;

/** The name of an operation, such as `listJobs`. */
export type RouteName = keyof typeof routes;
