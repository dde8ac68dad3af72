import { BoardRemoval, BoardRemovalQuery } from './admin.js';
import {
  AdminApplication,
  AdminApplicationPage,
  AdminApplicationQuery,
  AdminApplicationSummary,
  ApplicationStatusInput,
} from './admin-applications.js';
import { AdminJobForm, AdminJobList, AdminJobQuery } from './admin-jobs.js';
import { Erasure, ErasureInput } from './erasure.js';
import { paths } from './paths.js';

const admin = { group: 'admin', auth: 'admin', isPublicRead: false } as const;

/** What an operator asks to find and mend what is there; a part of `routes`. */
export const operatorRoutes = {
  removeBoard: {
    ...admin,
    method: 'delete',
    path: paths.adminBoard,
    summary: 'Remove a board',
    description:
      'Its jobs leave with it, unless other boards carry them too. The only board stays, as does one that something ' +
      'people sent is kept under; one that carries jobs stays unless `withJobs` allows it.',
    query: BoardRemovalQuery,
    queryDescriptions: { withJobs: 'Remove it although it carries jobs.' },
    response: BoardRemoval,
    problems: ['unauthorized', 'invalid-request', 'board-not-found', 'conflict'],
  },
  listJobsAsAdmin: {
    ...admin,
    method: 'get',
    path: paths.adminJobs,
    summary: 'Jobs of all boards, with their ids',
    description: 'The newest first, and once for each board that carries them. Closed ones only when asked for.',
    query: AdminJobQuery,
    queryDescriptions: {
      board: 'Only of this board.',
      q: 'Words that must all begin some word of the job’s text; case and accents do not matter.',
      closed: 'Closed jobs, too.',
      limit: 'Jobs in the answer.',
    },
    response: AdminJobList,
    problems: ['unauthorized', 'invalid-request', 'board-not-found'],
  },
  getJobApplication: {
    ...admin,
    method: 'get',
    path: paths.adminJobApplication,
    summary: 'How to apply for a job',
    description: 'As its feed or its operator says now. `null`: not at all.',
    response: AdminJobForm,
    problems: ['unauthorized', 'job-not-found'],
  },
  listApplications: {
    ...admin,
    method: 'get',
    path: paths.adminApplications,
    summary: 'Applications, the newest first',
    description: 'Without who sent them: read one for that. Follow `nextCursor` until it is null.',
    query: AdminApplicationQuery,
    queryDescriptions: {
      board: 'Only those sent to this board.',
      job: 'Only those for the job of this id.',
      status: 'Only those that stand here.',
      since: 'Only those received then or later, as an instant with its offset.',
      limit: 'Applications on a page.',
      cursor: 'The `nextCursor` of the page before.',
    },
    response: AdminApplicationPage,
    problems: ['unauthorized', 'invalid-request'],
  },
  getApplication: {
    ...admin,
    method: 'get',
    path: paths.adminApplication,
    summary: 'One application in full',
    description: 'With the questions and consents as they were shown, and what files there are.',
    response: AdminApplication,
    problems: ['unauthorized', 'application-not-found'],
  },
  setApplicationStatus: {
    ...admin,
    method: 'put',
    path: paths.adminApplicationStatus,
    summary: 'Say where an application stands',
    description:
      'Any status may follow any. With `from`, it is a `conflict` when somebody else has moved it meanwhile; moving it ' +
      'again to where it stands is none. The applicant is told nothing.',
    body: ApplicationStatusInput,
    response: AdminApplicationSummary,
    problems: [
      'unauthorized',
      'invalid-request',
      'application-not-found',
      'conflict',
      'body-too-large',
      'unsupported-media-type',
    ],
  },
  erase: {
    ...admin,
    method: 'post',
    path: paths.adminErasures,
    summary: 'Erase a person, or one application',
    description:
      'With files, subscriptions, what was to be sent, and mails kept as files; then the database is compacted, which ' +
      'takes about as long as copying it. Once more is no error and finishes what a crash has cut short. Keys of ' +
      'requests stay, as hashes, so that a repetition is answered and nothing is made anew by it.',
    body: ErasureInput,
    response: Erasure,
    problems: ['unauthorized', 'invalid-request', 'body-too-large', 'unsupported-media-type'],
  },
  downloadApplicationFile: {
    ...admin,
    method: 'get',
    path: paths.adminApplicationFile,
    summary: 'A file of an application',
    description: 'Its bytes, always as an attachment: a document that somebody sent is not to be shown by a browser.',
    mediaType: 'application/octet-stream',
    problems: ['unauthorized', 'application-not-found'],
  },
} as const;
