import type { AdminKey, AdminKeyWithSecret, AuditEntry } from '@fractional-embed/contract';

/** The keys for `/v1/admin`, by their hashes. */
export interface AdminKeyStore {
  add(key: { name: string; expiresAt: string | null }, now: Date): Promise<AdminKeyWithSecret>;
  /** The newest first, ended ones too. */
  list(): Promise<AdminKey[]>;
  /** A new key of the same name and lifetime; the old one ends after the overlap. Undefined: none that works. */
  rotate(id: string, overlapMs: number, now: Date): Promise<AdminKeyWithSecret | undefined>;
  /** Ends it now, unless it has ended already. Undefined: there is none of this id. */
  revoke(id: string, now: Date): Promise<AdminKey | undefined>;
  /** Which key this is, and marks the day of its use. Undefined: none that works now. */
  identify(secret: string, now: Date): Promise<string | undefined>;
  /** Forgets keys that ended before that moment. @returns how many */
  purgeEnded(endedBefore: Date): Promise<number>;
}

/** What was done, by whom. Nothing in it may tell of a person. */
export interface AuditNote {
  actor: string;
  /** The operation's name. */
  action: string;
  /** An id or a slug. */
  subject: string | null;
  details: Record<string, number | boolean | string>;
  requestId: string | null;
}

export interface AuditStore {
  /** Before it is done: a change that was made without a word of it here is none. @returns names the entry */
  begin(note: AuditNote, now: Date): Promise<number>;
  end(entry: number, note: AuditNote, outcome: AuditEntry['outcome']): Promise<void>;
  /** The newest first; `next` is null on the last page. */
  list(position: { after?: number | undefined; limit: number }): Promise<{ data: AuditEntry[]; next: number | null }>;
  /** Forgets what was done before that moment. @returns how many */
  purge(doneBefore: Date): Promise<number>;
}
