import * as z from 'zod/mini';
import { Instant } from './instant.js';
import { WholeNumber } from './whole-number.js';

/** A new key for `/v1/admin`, for one person or program. */
export const AdminKeyInput = z.object({
  /** What it is for, such as `nightly import`: audit entries lead to it. */
  name: z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)),
  /** It works until then. Null or left out: until it is revoked. */
  expiresAt: z._default(z.nullable(Instant), null),
});
export type AdminKeyInput = z.input<typeof AdminKeyInput>;

/** A key for `/v1/admin`, without its secret. The host's `ADMIN_KEY` is none of these, and always works. */
export const AdminKey = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: Instant,
  /** The day (UTC) of its last use; null: never used. */
  lastUsedOn: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  /** It works until then; in the past: it has expired, was replaced or revoked. Null: it works until it is revoked. */
  endsAt: z.nullable(Instant),
});
export type AdminKey = z.infer<typeof AdminKey>;

/** The only answers that show a secret. */
export const AdminKeyWithSecret = z.extend(AdminKey, {
  /** `sk_` and 43 letters, digits and signs. The host keeps a hash of it and can't show it again. */
  secret: z.string(),
});
export type AdminKeyWithSecret = z.infer<typeof AdminKeyWithSecret>;

/** The newest first; ended ones too, for as long as audit entries may name them. */
export const AdminKeyList = z.object({ data: z.array(AdminKey) });
export type AdminKeyList = z.infer<typeof AdminKeyList>;

/** How a key is replaced by a new one of the same name. */
export const AdminKeyRotation = z.object({
  /** Hours for which the old one still works. 0: it ends at once. */
  overlapHours: z._default(WholeNumber.check(z.gte(0), z.lte(720)), 24),
});
export type AdminKeyRotation = z.input<typeof AdminKeyRotation>;

export const AuditQuery = z.object({
  limit: z._default(WholeNumber.check(z.gte(1), z.lte(100)), 50),
  /** The `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** Who changed what, or took it out. Ids, numbers and terms only: nothing of a person, so that it outlives them. */
export const AuditEntry = z.object({
  at: Instant,
  /** A key's id; `ADMIN_KEY`; `command-line`: on the store itself; `host`: by its own rules. */
  actor: z.string(),
  /** The operation's name, such as `setApplicationStatus`; `retention`: what had been kept for its time was erased. */
  action: z.string(),
  /** The id or slug of what it was done to, where that says nothing of a person. */
  subject: z.nullable(z.string()),
  /** `began`: no word of its end, as the process ended before. `refused`: nothing was changed. */
  outcome: z.enum(['done', 'refused', 'failed', 'began']),
  /** Such as how many there were; `dryRun`: nothing was changed. */
  details: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
  /** Names the exchange in the log; null: there was none. */
  requestId: z.nullable(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The newest first. */
export const AuditPage = z.object({ data: z.array(AuditEntry), nextCursor: z.nullable(z.string()) });
export type AuditPage = z.infer<typeof AuditPage>;
