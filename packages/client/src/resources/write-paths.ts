import type { paths } from '@fractional-embed/contract/paths';

/**
 * The contract's own paths of what is sent, to the letter, or this does not compile. They stand apart so that pages which
 * only read don't carry them.
 */
export const writePaths = {
  formToken: '/v1/boards/{board}/form-token',
  uploads: '/v1/boards/{board}/uploads',
  applications: '/v1/boards/{board}/jobs/{idOrSlug}/applications',
  applicationStatus: '/v1/boards/{board}/applications/status',
  subscriptions: '/v1/boards/{board}/subscriptions',
  subscriptionConfirm: '/v1/boards/{board}/subscriptions/confirm',
  subscriptionEnd: '/v1/boards/{board}/subscriptions/unsubscribe',
} as const satisfies Pick<
  typeof paths,
  | 'formToken'
  | 'uploads'
  | 'applications'
  | 'applicationStatus'
  | 'subscriptions'
  | 'subscriptionConfirm'
  | 'subscriptionEnd'
>;
