import * as z from 'zod/mini';
import { EmailAddress } from './application.js';
import { WholeNumber } from './whole-number.js';

/** Whom to erase, or which one application: exactly one of the two. */
export const ErasureInput = z.object({
  /** Everything that came from this address to any board; case and surrounding blanks do not matter. */
  email: z.optional(z.pipe(z.string().check(z.trim()), EmailAddress)),
  /** One application's id: what else the person sent stays. */
  application: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** Count what there is, and change nothing. */
  dryRun: z._default(z.boolean(), false),
});
export type ErasureInput = z.input<typeof ErasureInput>;

const Count = WholeNumber.check(z.gte(0));

/** What is gone, or with `dryRun` what there is. */
export const Erasure = z.object({
  dryRun: z.boolean(),
  applications: Count,
  /** Files of the applications, with their bytes. */
  files: Count,
  subscriptions: Count,
  /** Mails and webhook messages of these, waiting, sent or given up. */
  outboxEntries: Count,
  /** Mails kept as files where no mail server is named. */
  mailFiles: Count,
  /** Whether the database was compacted, so that no deleted bytes are left in it. False: erase again for that. */
  compacted: z.boolean(),
});
export type Erasure = z.infer<typeof Erasure>;
