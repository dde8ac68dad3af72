import type * as z from 'zod/mini';
import { accessRoutes } from './access-routes.js';
import { AdminBoard, BoardInput, BoardList, ImportReport, ImportRequest } from './admin.js';
import { ApplicationInput, ApplicationReceipt, ApplicationStatus, FormToken, Upload } from './application.js';
import { ApplicationFormInput } from './application-form-input.js';
import { Board } from './board.js';
import { deliveryRoutes } from './delivery-routes.js';
import { exportRoutes } from './export-routes.js';
import { Job } from './job.js';
import { JobQuery } from './job-query.js';
import { jobQueryDescriptions } from './job-query-descriptions.js';
import { newsletterRoutes } from './newsletter-routes.js';
import { operatorRoutes } from './operator-routes.js';
import { JobPage } from './page.js';
import { paths } from './paths.js';
import type { ProblemCode } from './problem.js';

/** One thing that can be asked of a host. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** A template of `paths`. */
  path: string;
  group: 'boards' | 'jobs' | 'applications' | 'newsletter' | 'admin' | 'operations';
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
  /** What the body is where it isn't JSON. */
  bodyMediaType?: string;
  /** Needs an `Idempotency-Key`: the same key gets the same answer, and the work is done once. @default false */
  idempotent?: boolean;
  /** Of success. @default 200 */
  status?: 200 | 201 | 202;
  /** The JSON answer of success; a route without one answers as `mediaType`. */
  response?: z.ZodMiniType;
  /** @default `application/json` */
  mediaType?: string;
  /** What can go wrong, apart from `internal` and `unavailable`, which always can. */
  problems: readonly ProblemCode[];
}

const publicRead = { method: 'get', auth: 'none', isPublicRead: true } as const;
const write = { method: 'post', auth: 'none', isPublicRead: false } as const;
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
  getFormToken: {
    method: 'get',
    auth: 'none',
    isPublicRead: false,
    path: paths.formToken,
    group: 'applications',
    summary: 'A token that says when a form was shown',
    description:
      'Fetch it when a form is shown and send it back with the form, some seconds later at the earliest. A form without ' +
      'one, with one that is too new or some days old, or with its hidden field `website` filled in, is asked to solve a ' +
      'challenge: it is answered with `challenge-required` until it is sent again with the solution as `proof`.',
    response: FormToken,
    problems: ['board-not-found', 'origin-not-allowed'],
  },
  uploadFile: {
    ...write,
    path: paths.uploads,
    group: 'applications',
    summary: 'Upload a file for an application',
    description:
      'The file’s bytes as the body, its name in `Content-Disposition`. PDF, DOCX, ODT, RTF or plain text, by content. ' +
      'An application refers to it by its id within a day; what nobody refers to is deleted.',
    bodyMediaType: 'application/octet-stream',
    idempotent: true,
    status: 201,
    response: Upload,
    problems: [
      'idempotency-key-missing',
      'idempotency-key-in-flight',
      'idempotency-key-reused',
      'board-not-found',
      'origin-not-allowed',
      'body-too-large',
      'unsupported-media-type',
      'file-refused',
      'rate-limited',
    ],
  },
  apply: {
    ...write,
    path: paths.applications,
    group: 'applications',
    summary: 'Apply for a job',
    description:
      '201 once the application is on disk. Send the same key again until you have seen an answer below 500: it is kept ' +
      'once, and answered alike. A 5xx says nothing about what was kept, and is never answered again. What is wrong with ' +
      'an answer is told with its place, `/body/answers/0/value`; a required one that is missing by its question, ' +
      '`/body/answers/{questionId}`, and a consent likewise.',
    body: ApplicationInput,
    idempotent: true,
    status: 201,
    response: ApplicationReceipt,
    problems: [
      'invalid-request',
      'idempotency-key-missing',
      'idempotency-key-in-flight',
      'idempotency-key-reused',
      'board-not-found',
      'job-not-found',
      'job-closed',
      'origin-not-allowed',
      'challenge-required',
      'body-too-large',
      'unsupported-media-type',
      'rate-limited',
    ],
  },
  getApplicationStatus: {
    method: 'get',
    auth: 'none',
    isPublicRead: false,
    path: paths.applicationStatus,
    group: 'applications',
    summary: 'What became of a key',
    description: 'For whoever never saw the answer: `received` or `unknown`, by the `Idempotency-Key` header.',
    idempotent: true,
    response: ApplicationStatus,
    problems: ['idempotency-key-missing', 'board-not-found'],
  },
  ...newsletterRoutes,
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
    response: AdminBoard,
    problems: ['unauthorized', 'board-not-found'],
  },
  putBoard: {
    ...admin,
    method: 'put',
    path: paths.adminBoard,
    summary: 'Make or change a board',
    description: 'What the body leaves out keeps its value, or takes the default of a new board.',
    body: BoardInput,
    response: AdminBoard,
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
  ...deliveryRoutes,
  ...exportRoutes,
  ...accessRoutes,
  putJobApplication: {
    ...admin,
    method: 'put',
    path: paths.adminJobApplication,
    summary: 'Say how to apply for a job',
    description:
      'In place of what its feed says, and whatever later imports say. `null` gives the job back what its feed says.',
    body: ApplicationFormInput,
    response: Job,
    problems: ['unauthorized', 'invalid-request', 'job-not-found', 'body-too-large', 'unsupported-media-type'],
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
