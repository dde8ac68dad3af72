import type { Generated } from 'kysely';

/**
 * The tables of what people send. Whatever tells who somebody is stands in `content` (and in files): nothing else, the
 * outbox and the audit log least of all, so that erasing a person is erasing rows.
 */
export interface IntakeTables {
  board_settings: BoardSettingsTable;
  job_forms: { job: number; form: string };
  idempotency_keys: IdempotencyKeysTable;
  applications: ApplicationsTable;
  files: FilesTable;
  file_bytes: { file: string; bytes: Uint8Array };
  subscriptions: SubscriptionsTable;
  outbox: OutboxTable;
  webhook_endpoints: WebhookEndpointsTable;
  rate_limits: RateLimitsTable;
  spent_challenges: { challenge: string; expires_at_ms: number };
  admin_keys: AdminKeysTable;
  audit_log: AuditLogTable;
}

/** What of a board is the operator's alone. */
export interface BoardSettingsTable {
  board: string;
  /** The origins whose pages may write, as JSON; null: any. */
  origins: string | null;
  /** Who is told of new applications. */
  notify_email: string | null;
  /** Days that applications are kept; 0: for ever; null: the host's default. */
  retention_days: number | null;
}

/** An answer that was given, for whoever sends the key again. A key in flight has no row yet. */
export interface IdempotencyKeysTable {
  board: string;
  operation: 'apply' | 'upload';
  /** A hash: keys are secrets of the visitor's page. */
  key_hash: string;
  /** A keyed hash of what came with the key. */
  fingerprint: string;
  status: number;
  /** The answer's body as JSON; it tells nothing of the person. */
  answer: string;
  created_at_ms: number;
}

export interface ApplicationsTable {
  n: Generated<number>;
  id: string;
  board: string;
  job: number | null;
  /** Kept with the title, for when the job is gone. */
  job_id: string;
  job_title: string;
  /** A keyed hash of the address in small letters: the same person, without saying who. */
  person: string;
  /** Everything that was sent, as JSON. */
  content: string;
  status: string;
  /** What the operator should know, as a JSON array: `again-within-a-day`, `challenge-solved`, `hidden-field-filled`. */
  flags: string;
  received_at_ms: number;
  status_at_ms: number;
}

/** A file that was uploaded. Until an application refers to it, it lives for a day. */
export interface FilesTable {
  id: string;
  board: string;
  application: string | null;
  name: string;
  media_type: string;
  size_bytes: number;
  kept_in: 'database' | 'blob-store';
  created_at_ms: number;
}

export interface SubscriptionsTable {
  n: Generated<number>;
  id: string;
  board: string;
  person: string;
  /** The address and the consents, as JSON. */
  content: string;
  status: 'pending' | 'confirmed' | 'unsubscribed';
  asked_at_ms: number;
  confirmed_at_ms: number | null;
}

/** What is to be sent. It refers to its subject, and is put into words when it is sent. */
export interface OutboxTable {
  n: Generated<number>;
  /** Stays the same however often it is sent: receivers know repetitions by it. */
  id: string;
  kind: 'webhook' | 'mail';
  /** `application.created`, `application.receipt`, `application.notice`, `subscription.confirm`. */
  topic: string;
  /** Of webhooks. */
  endpoint: string | null;
  /** The application's or subscription's id. */
  subject: string;
  state: 'waiting' | 'sent' | 'dead';
  attempts: number;
  due_at_ms: number;
  /** Somebody is sending it until then; after that it is anybody's again. */
  claimed_until_ms: number | null;
  last_error: string | null;
  created_at_ms: number;
}

export interface WebhookEndpointsTable {
  id: string;
  /** Null: of all boards. */
  board: string | null;
  url: string;
  /** `whsec_` and base64, as in Standard Webhooks. */
  secret: string;
  /** Signs as well until then, so that receivers can change over. */
  old_secret: string | null;
  old_secret_until_ms: number | null;
  disabled_because: string | null;
  created_at_ms: number;
}

/** How much of a quota is used, as the moment when all of it is there again. Without a row it is. */
export interface RateLimitsTable {
  /** A keyed hash of what is done and by or to whom. */
  bucket: string;
  resets_at_ms: number;
}

export interface AdminKeysTable {
  id: string;
  name: string;
  /** Keyed, as all hashes here. */
  key_hash: string;
  created_at_ms: number;
  /** The beginning of the day, in UTC. */
  last_used_at_ms: number | null;
  /** A key that was revoked or replaced has it in the past. */
  expires_at_ms: number | null;
}

/** Who did what, by ids: it outlives what it is about. */
export interface AuditLogTable {
  n: Generated<number>;
  at_ms: number;
  actor: string;
  action: string;
  subject: string | null;
  /** `{outcome, details}` as JSON, without any text that somebody typed. */
  detail: string | null;
  request_id: string | null;
}
