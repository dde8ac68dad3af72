/** Where everything is, as path templates. `{name}` stands for one percent-encoded segment. */
export const paths = {
  board: '/v1/boards/{board}',
  jobs: '/v1/boards/{board}/jobs',
  job: '/v1/boards/{board}/jobs/{idOrSlug}',
  formToken: '/v1/boards/{board}/form-token',
  uploads: '/v1/boards/{board}/uploads',
  applications: '/v1/boards/{board}/jobs/{idOrSlug}/applications',
  applicationStatus: '/v1/boards/{board}/applications/status',
  subscriptions: '/v1/boards/{board}/subscriptions',
  subscriptionConfirm: '/v1/boards/{board}/subscriptions/confirm',
  subscriptionEnd: '/v1/boards/{board}/subscriptions/unsubscribe',
  adminBoards: '/v1/admin/boards',
  adminBoard: '/v1/admin/boards/{board}',
  adminImports: '/v1/admin/imports',
  adminJobs: '/v1/admin/jobs',
  adminJobClose: '/v1/admin/jobs/{id}/close',
  adminWebhooks: '/v1/admin/webhooks',
  adminWebhook: '/v1/admin/webhooks/{id}',
  adminWebhookRotate: '/v1/admin/webhooks/{id}/rotate',
  adminWebhookEnable: '/v1/admin/webhooks/{id}/enable',
  adminOutbox: '/v1/admin/outbox',
  adminOutboxResend: '/v1/admin/outbox/{id}/resend',
  adminApplications: '/v1/admin/applications',
  adminApplicationsCsv: '/v1/admin/applications.csv',
  adminApplication: '/v1/admin/applications/{id}',
  adminApplicationStatus: '/v1/admin/applications/{id}/status',
  adminApplicationFile: '/v1/admin/applications/{id}/files/{file}',
  adminSubscriptions: '/v1/admin/subscriptions',
  adminSubscriptionsCsv: '/v1/admin/subscriptions.csv',
  adminSubscription: '/v1/admin/subscriptions/{id}',
  adminErasures: '/v1/admin/erasures',
  adminKeys: '/v1/admin/keys',
  adminKey: '/v1/admin/keys/{id}',
  adminKeyRotate: '/v1/admin/keys/{id}/rotate',
  adminAudit: '/v1/admin/audit',
  adminJobApplication: '/v1/admin/jobs/{id}/application',
  openapi: '/openapi.json',
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
} as const;

/**
 * A path with its placeholders filled: `fillPath(paths.job, {board: 'demo', idOrSlug: 'a/b'})`.
 *
 * @throws TypeError when a value is missing or empty, or is one of the dots that URLs take for a way up.
 */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new TypeError(`${template} needs a value for ${name}`);
    if (value === '.' || value === '..') throw new TypeError(`${template} can't have "${value}" as ${name}`);
    return encodeURIComponent(value);
  });
}
