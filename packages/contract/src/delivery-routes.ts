import {
  OutboxEntry,
  OutboxPage,
  OutboxQuery,
  Webhook,
  WebhookInput,
  WebhookList,
  WebhookWithSecret,
} from './admin-delivery.js';
import { paths } from './paths.js';

const admin = { group: 'admin', auth: 'admin', isPublicRead: false } as const;

/** What an operator asks about webhooks and about what is sent; a part of `routes`. */
export const deliveryRoutes = {
  listWebhooks: {
    ...admin,
    method: 'get',
    path: paths.adminWebhooks,
    summary: 'All webhooks',
    description: 'Every endpoint that is told of what happens, without its secret.',
    response: WebhookList,
    problems: ['unauthorized'],
  },
  addWebhook: {
    ...admin,
    method: 'post',
    path: paths.adminWebhooks,
    summary: 'Add a webhook',
    description:
      'From now on the endpoint gets `application.created` as Standard Webhooks says: signed, with ids only. The secret ' +
      'is in this answer and in no other.',
    body: WebhookInput,
    status: 201,
    response: WebhookWithSecret,
    problems: ['unauthorized', 'invalid-request', 'board-not-found', 'body-too-large', 'unsupported-media-type'],
  },
  removeWebhook: {
    ...admin,
    method: 'delete',
    path: paths.adminWebhook,
    summary: 'Remove a webhook',
    description: 'What still waits for it is not sent.',
    response: Webhook,
    problems: ['unauthorized', 'webhook-not-found'],
  },
  rotateWebhook: {
    ...admin,
    method: 'post',
    path: paths.adminWebhookRotate,
    summary: 'Give a webhook a new secret',
    description: 'For a day messages carry signatures by both, so that the receiver can change over at any moment.',
    response: WebhookWithSecret,
    problems: ['unauthorized', 'webhook-not-found'],
  },
  enableWebhook: {
    ...admin,
    method: 'post',
    path: paths.adminWebhookEnable,
    summary: 'Use a webhook again',
    description: 'An endpoint that answers 410 is disabled. What was given up meanwhile can be sent again.',
    response: Webhook,
    problems: ['unauthorized', 'webhook-not-found'],
  },
  listOutbox: {
    ...admin,
    method: 'get',
    path: paths.adminOutbox,
    summary: 'What is to be sent, and what became of it',
    description: 'Newest first. What was sent is forgotten after 30 days; what is dead stays.',
    query: OutboxQuery,
    queryDescriptions: {
      state: 'Only what waits, is sent, or is dead.',
      limit: 'Entries on a page.',
      cursor: 'The `nextCursor` of the page before, with the same state.',
    },
    response: OutboxPage,
    problems: ['unauthorized', 'invalid-request'],
  },
  resendOutboxEntry: {
    ...admin,
    method: 'post',
    path: paths.adminOutboxResend,
    summary: 'Send an entry again',
    description: 'At once, under the same id, with all its attempts before it. What is just being sent stays as it is.',
    response: OutboxEntry,
    problems: ['unauthorized', 'outbox-entry-not-found'],
  },
} as const;
