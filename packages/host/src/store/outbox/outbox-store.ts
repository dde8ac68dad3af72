import type { OutboxTable } from '../intake-schema.js';

export type OutboxKind = OutboxTable['kind'];
export type OutboxState = OutboxTable['state'];

/** What is to be sent, as whoever asked for it writes it down. */
export interface OutboxDraft {
  kind: OutboxKind;
  /** `application.created`, `application.receipt`, `application.notice`, `subscription.confirm`. */
  topic: string;
  /** The application's or subscription's id. */
  subject: string;
  /** Of webhooks. @default null */
  endpoint?: string | null;
}

/** An entry that one process has to itself until `claimedUntil`. */
export interface OutboxClaim extends Required<OutboxDraft> {
  /** Stays the same however often it is sent. */
  id: string;
  /** Which attempt this is, counted from 1. An attempt that never ended counts. */
  attempt: number;
  claimedUntil: Date;
  createdAt: Date;
}

/** Where an entry stands, for the operator. */
export interface OutboxRecord extends Required<OutboxDraft> {
  id: string;
  state: OutboxState;
  attempts: number;
  dueAt: Date;
  lastError: string | null;
  createdAt: Date;
}

export interface ClaimOptions {
  kind: OutboxKind;
  now: Date;
  /** How many at most. */
  limit: number;
  /** After so long they are anybody's again: longer than sending one may take. */
  forMs: number;
}

/** What became of an attempt that failed. `error` is short and tells nothing of a person. */
export type Failure = { error: string; retryAt: Date } | { error: string; dead: true };

export interface OutboxPosition {
  state?: OutboxState | undefined;
  /** `next` of the page before. */
  after?: number | undefined;
  limit: number;
}

/** What is told of an application. What else was sent is for the operator's eyes, behind the admin key. */
export interface ApplicationSubject {
  id: string;
  board: string;
  boardTitle: string;
  jobId: string;
  jobTitle: string;
  receivedAt: Date;
  /** The applicant's address. */
  email: string | null;
  /** Who is told of the board's applications. */
  notifyEmail: string | null;
  /** The page that the board is on. */
  boardUrl: string | null;
}

/** What is to be sent, and what became of it. Sent at least once: a process may end between sending and saying so. */
export interface OutboxStore {
  /** Entries that are due, longest due first. Of all processes that ask, one gets each. */
  claim(options: ClaimOptions): Promise<OutboxClaim[]>;
  /** It has left, whoever has it claimed by now. */
  sent(id: string): Promise<void>;
  /** There is nothing to send any more: it leaves no trace. */
  drop(id: string): Promise<void>;
  /** Does nothing when the claim has run out and somebody else tries. */
  failed(claim: OutboxClaim, failure: Failure): Promise<void>;
  /** Newest first; `next` is null on the last page. */
  list(position: OutboxPosition): Promise<{ data: OutboxRecord[]; next: number | null }>;
  /** Makes it due now, with all its attempts before it. What is just being sent stays as it is. Undefined: no such entry. */
  resend(id: string, now: Date): Promise<OutboxRecord | undefined>;
  /** Those of these entries that are there: the others were never, or are gone. */
  known(ids: readonly string[]): Promise<string[]>;
  /** What an entry about an application is put into words from. Undefined: it was erased. */
  application(id: string): Promise<ApplicationSubject | undefined>;
  /** Forgets what was written down before that moment and is sent. @returns how many */
  purgeSent(createdBefore: Date): Promise<number>;
  /** How many wait, and how many are dead. */
  count(): Promise<Record<Exclude<OutboxState, 'sent'>, number>>;
}
