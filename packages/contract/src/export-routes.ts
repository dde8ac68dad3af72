import { ApplicationExportQuery } from './admin-applications.js';
import {
  AdminSubscription,
  AdminSubscriptionPage,
  AdminSubscriptionQuery,
  SubscriptionExportQuery,
} from './admin-subscriptions.js';
import { paths } from './paths.js';

const admin = { group: 'admin', method: 'get', auth: 'admin', isPublicRead: false } as const;

const asCsv =
  'RFC 4180 in UTF-8 with a byte order mark, oldest first, every cell quoted. A cell that a spreadsheet would take for a ' +
  'formula has an apostrophe before it. Written down in the audit log.';

/** What an operator takes out, and the newsletter's subscribers; a part of `routes`. */
export const exportRoutes = {
  exportApplications: {
    ...admin,
    path: paths.adminApplicationsCsv,
    summary: 'Applications as CSV',
    description: `${asCsv} With \`job\`, each question has a column; otherwise all answers are in one.`,
    query: ApplicationExportQuery,
    queryDescriptions: {
      board: 'Only those sent to this board.',
      job: 'Only those for the job of this id.',
      status: 'Only those that stand here.',
      since: 'Only those received then or later, as an instant with its offset.',
    },
    mediaType: 'text/csv',
    problems: ['unauthorized', 'invalid-request', 'board-not-found'],
  },
  listSubscriptions: {
    ...admin,
    path: paths.adminSubscriptions,
    summary: 'Newsletter subscriptions, the newest first',
    description: 'Without whose they are: read one for that, or export them. Follow `nextCursor` until it is null.',
    query: AdminSubscriptionQuery,
    queryDescriptions: {
      board: 'Only those to this board’s newsletter.',
      status: 'Only those that stand here.',
      limit: 'Subscriptions on a page.',
      cursor: 'The `nextCursor` of the page before.',
    },
    response: AdminSubscriptionPage,
    problems: ['unauthorized', 'invalid-request'],
  },
  getSubscription: {
    ...admin,
    path: paths.adminSubscription,
    summary: 'One subscription in full',
    description: 'With its address and consents.',
    response: AdminSubscription,
    problems: ['unauthorized', 'subscription-not-found'],
  },
  exportSubscriptions: {
    ...admin,
    path: paths.adminSubscriptionsCsv,
    summary: 'Newsletter subscriptions as CSV',
    description: `${asCsv} Confirmed ones, each with the address that ends it: put that into every newsletter.`,
    query: SubscriptionExportQuery,
    queryDescriptions: {
      board: 'Only those to this board’s newsletter.',
      pending: 'Those that nobody has confirmed, too. They must not be written to.',
    },
    mediaType: 'text/csv',
    problems: ['unauthorized', 'invalid-request', 'board-not-found'],
  },
} as const;
