import type { ProblemCode } from '@fractional-embed/contract';

/** What a problem code means to whoever meets it. */
export interface ProblemMeaning {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  title: string;
  /** What to do about it, for the page that the problem's `type` points to. */
  remedy: string;
}

export const problemTable: Readonly<Record<ProblemCode, ProblemMeaning>> = {
  'invalid-request': {
    status: 400,
    title: 'The request has invalid values',
    remedy: 'Each entry of `errors` points to one value and says what it may be. Nothing was changed.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor does not belong to this list',
    remedy:
      'Send `nextCursor` exactly as it came, with the board, filters and sort it came with, or start again without a cursor.',
  },
  unauthorized: {
    status: 401,
    title: 'The admin key is missing or wrong',
    remedy:
      'Send `Authorization: Bearer` with the ADMIN_KEY of the host (or the content of DATA_DIR/admin-key), or a key of `fractional-host keys add` that has not ended.',
  },
  'origin-not-allowed': {
    status: 403,
    title: 'This site may not write to this board',
    remedy:
      'Ask the board’s operator to add the page’s origin: `fractional-host boards put BOARD --origin https://example.org`.',
  },
  'challenge-required': {
    status: 403,
    title: 'Show that this is not a program',
    remedy: 'Solve `challenge` (ALTCHA) and send the request again with the same key and the solution as `proof`.',
  },
  'board-not-found': {
    status: 404,
    title: 'There is no such board',
    remedy: 'Check the board’s slug for typing errors; `fractional-host boards` lists the boards of a host.',
  },
  'job-not-found': {
    status: 404,
    title: 'There is no such job on this board',
    remedy: 'The job may have been removed, or the link was cut short. Start from the board’s list.',
  },
  'webhook-not-found': {
    status: 404,
    title: 'There is no such webhook',
    remedy: '`fractional-host webhooks` lists the webhooks of a host with their ids.',
  },
  'outbox-entry-not-found': {
    status: 404,
    title: 'There is no such entry in the outbox',
    remedy: '`fractional-host outbox` lists the entries with their ids; what was sent is forgotten after 30 days.',
  },
  'application-not-found': {
    status: 404,
    title: 'There is no such application, or no such file of it',
    remedy: '`GET /v1/admin/applications` lists them. One that was erased is gone, with its files.',
  },
  'subscription-not-found': {
    status: 404,
    title: 'There is no such subscription',
    remedy: '`GET /v1/admin/subscriptions` lists them. One that was erased is gone.',
  },
  'admin-key-not-found': {
    status: 404,
    title: 'There is no such key, or it has ended',
    remedy:
      '`fractional-host keys` lists the keys of a host with their ids. One that has ended can’t be rotated: make a new one.',
  },
  'route-not-found': {
    status: 404,
    title: 'There is nothing at this address',
    remedy: 'Check the path; `/openapi.json` lists every route.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not answer this method',
    remedy: 'The `Allow` header lists the methods that it answers.',
  },
  conflict: {
    status: 409,
    title: 'The request conflicts with what is stored',
    remedy: 'Read the current state, then decide whether the request still makes sense.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    remedy:
      'A file may have 10 MB, an application 512 kB, an import 50 MB, any other body 64 kB. Save a file with smaller images; split a larger feed, or run the import on the host itself.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a kind that is not taken here',
    remedy:
      'Send JSON with `Content-Type: application/json`; as a file a PDF, DOCX, ODT, RTF or plain text, which its bytes must be.',
  },
  'job-closed': {
    status: 409,
    title: 'The role is closed',
    remedy: 'It takes no applications any more. Look for others on the board.',
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'The request has no usable Idempotency-Key',
    remedy:
      'Send `Idempotency-Key` with 16 to 255 characters of your choice, such as a UUID, new for each application.',
  },
  'idempotency-key-in-flight': {
    status: 409,
    title: 'A request with this key is being worked on',
    remedy: 'Wait as long as `Retry-After` says, then send the same request with the same key again.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'This key came with another request before',
    remedy: 'A key belongs to one request. What was changed since needs a new key.',
  },
  'file-refused': {
    status: 422,
    title: 'The file cannot be taken',
    remedy: 'Save it as PDF, DOCX, ODT, RTF or plain text, without a password, macros or files inside, and send that.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    remedy: 'Wait as long as `Retry-After` says, then try again. A key that was answered before is always answered.',
  },
  'feed-unreadable': {
    status: 422,
    title: 'The document is not a feed of this system',
    remedy: 'Check `system` against where the document comes from. Nothing was imported and nothing closed.',
  },
  'feed-unreachable': {
    status: 422,
    title: 'The feed could not be fetched',
    remedy: 'Check that the URL is public and answers; or fetch it yourself and send it as `document`.',
  },
  'feed-closes-many': {
    status: 409,
    title: 'The feed has lost most of its roles',
    remedy:
      'Look whether its source is broken. If the roles are gone, send it again with `closeMany: true`. Nothing was imported and nothing closed.',
  },
  unavailable: {
    status: 503,
    title: 'The host cannot answer right now',
    remedy: 'Wait as long as `Retry-After` says, then try again. Nothing was changed.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong in the host',
    remedy: 'Try again; if it stays, tell the operator the `requestId`: it names the line in their log.',
  },
};
