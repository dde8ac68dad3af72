import { SubscriptionInput, SubscriptionReceipt, SubscriptionState, SubscriptionToken } from './application.js';
import { paths } from './paths.js';

const write = { method: 'post', auth: 'none', isPublicRead: false } as const;

/** What readers ask about a board's newsletter; a part of `routes`. */
export const newsletterRoutes = {
  subscribe: {
    ...write,
    path: paths.subscriptions,
    group: 'newsletter',
    summary: 'Subscribe to a board’s newsletter',
    description: 'A mail with a link to confirm goes to the address. The answer is the same for every address.',
    body: SubscriptionInput,
    status: 202,
    response: SubscriptionReceipt,
    problems: [
      'invalid-request',
      'board-not-found',
      'origin-not-allowed',
      'challenge-required',
      'body-too-large',
      'unsupported-media-type',
      'rate-limited',
    ],
  },
  confirmSubscription: {
    ...write,
    path: paths.subscriptionConfirm,
    group: 'newsletter',
    summary: 'Confirm a subscription',
    description: 'By the token in the mail’s link. By POST, since programs follow links before people do.',
    body: SubscriptionToken,
    response: SubscriptionState,
    problems: ['invalid-request', 'board-not-found', 'origin-not-allowed', 'body-too-large', 'unsupported-media-type'],
  },
  endSubscription: {
    ...write,
    path: paths.subscriptionEnd,
    group: 'newsletter',
    summary: 'Unsubscribe',
    description: 'By the token in a mail’s link or, in one click (RFC 8058), in the query.',
    body: SubscriptionToken,
    response: SubscriptionState,
    problems: ['invalid-request', 'board-not-found', 'origin-not-allowed', 'body-too-large', 'unsupported-media-type'],
  },
} as const;
