import * as z from 'zod/mini';
import { Instant } from './instant.js';
import { AmountMinor, Currency } from './money.js';
import { WholeNumber } from './whole-number.js';

export { maxUploadBytes } from './limits.js';

/** Refused in these words, which are for whoever wrote it. */
const line = (most: number, remedy: string) =>
  z
    .string(remedy)
    .check(
      z.minLength(1, remedy),
      z.maxLength(most, `Write ${most} characters at most.`),
      z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'Write it on one line, without line breaks and control characters.'),
    );

const anAddress = 'Write one whole e-mail address, such as ana@example.org.';

/**
 * One address, such as `ana@example.org`. Lenient on purpose: only a mail that arrives proves an address, and a check that
 * refuses a real one loses an applicant. Nothing in it can end a header or start a second address; and nothing that cannot
 * be seen, or that mail leaves out, so that whoever types it later, to erase what was sent, types the same.
 */
export const EmailAddress = z.string(anAddress).check(
  z.maxLength(254, 'Write an e-mail address of 254 characters at most.'),
  z.regex(/^[^\p{Cc}\p{Cf}]*$/u, {
    error: 'Type the e-mail address anew: what came has characters in it that cannot be seen.',
    abort: true,
  }),
  z.regex(/^[^\s@"<>(),;:\\[\]]{1,64}@(?:[^\s@"<>(),;:\\[\].]+\.)+[^\s@"<>(),;:\\[\].]{2,}$/u, anAddress),
);

/** What an upload or a row is referred to by; nobody can guess one. */
export const Reference = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, 'Send the id as the host gave it: an upload’s is in the answer to it.'));

const aLink = 'Write a whole link that begins with https://, such as https://example.org/ana.';
const HttpUrl = z
  .string(aLink)
  .check(z.maxLength(2000, 'Write a link of 2,000 characters at most.'), z.regex(/^https?:\/\/[^\s"'<>\\`]+$/i, aLink));

const someHours = 'Write a number of hours above 0 and up to 168, which is a whole week.';

/** What an applicant wants to be paid. */
export const RateExpectation = z.object({
  /** `hourly`: for one hour; `retainer`: for one month. */
  model: z.enum(['hourly', 'retainer']),
  amountMinor: AmountMinor,
  currency: Currency,
});
export type RateExpectation = z.infer<typeof RateExpectation>;

/** An answer to a question of the form: a text, a number, yes or no, the chosen options, or an upload's reference. */
export const Answer = z.object({
  questionId: line(200, 'Send the id of the question that this answers.'),
  value: z.union(
    [
      z.string().check(z.maxLength(10_000)),
      z.number(),
      z.boolean(),
      z.array(z.string().check(z.maxLength(500))).check(z.maxLength(100)),
    ],
    'Answer with a text of 10,000 characters at most, a number, yes or no, or a list of options.',
  ),
});
export type Answer = z.infer<typeof Answer>;

/** Which consent text was shown, in which version, and whether it was given. */
export const ConsentGiven = z.object({
  id: line(100, 'Send the id of the consent.'),
  version: line(100, 'Send the version of the text that was shown.'),
  given: z.boolean('Say true if it was given, and false if not.'),
});
export type ConsentGiven = z.infer<typeof ConsentGiven>;

/** What tells people from programs, of any form. None of it is kept. */
const trap = {
  /** From `getFormToken`, fetched when the form was shown. */
  formToken: z.optional(z.string().check(z.maxLength(500))),
  /** A field that people don't see: whoever fills it in is a program. */
  website: z.optional(z.string().check(z.maxLength(2000))),
  /** The solution of a `challenge-required` problem's challenge (ALTCHA, base64). */
  proof: z.optional(z.string().check(z.maxLength(5000))),
};

/** An application, as a visitor sends it. */
export const ApplicationInput = z.object({
  name: line(200, 'Write your name.'),
  email: EmailAddress,
  links: z._default(z.array(HttpUrl).check(z.maxLength(10, 'Send 10 links at most.')), []),
  /** Hours a week the applicant has. */
  hoursPerWeek: z._default(z.nullable(z.number(someHours).check(z.gt(0, someHours), z.lte(168, someHours))), null),
  rate: z._default(z.nullable(RateExpectation), null),
  /** The reference of an upload of this board. */
  resume: z._default(z.nullable(Reference), null),
  answers: z._default(z.array(Answer).check(z.maxLength(100)), []),
  consents: z._default(z.array(ConsentGiven).check(z.maxLength(20)), []),
  ...trap,
});
export type ApplicationInput = z.input<typeof ApplicationInput>;

/** The host has it, durably. The same key gets the same receipt, word for word. */
export const ApplicationReceipt = z.object({
  id: Reference,
  /** `received`: it is on disk, and the operator will be told. */
  status: z.enum(['received']),
  receivedAt: Instant,
});
export type ApplicationReceipt = z.infer<typeof ApplicationReceipt>;

/** What became of a key, for whoever never saw the answer. */
export const ApplicationStatus = z.object({
  status: z.enum(['received', 'unknown']),
  receivedAt: z.nullable(Instant),
});
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

/** A file that was uploaded, to be referred to by an application within a day. */
export const Upload = z.object({
  id: Reference,
  name: z.string(),
  /** By the file's content, not its name. */
  mediaType: z.string(),
  sizeBytes: WholeNumber.check(z.gte(0)),
  expiresAt: Instant,
});
export type Upload = z.infer<typeof Upload>;

/** Says when a form was shown; sent back with it. */
export const FormToken = z.object({ formToken: z.string() });
export type FormToken = z.infer<typeof FormToken>;

/** A subscription to a board's newsletter. It begins only when the address confirms it. */
export const SubscriptionInput = z.object({
  email: EmailAddress,
  consents: z._default(z.array(ConsentGiven).check(z.maxLength(20)), []),
  ...trap,
});
export type SubscriptionInput = z.input<typeof SubscriptionInput>;

/** The same for every address, known or not. */
export const SubscriptionReceipt = z.object({ status: z.enum(['confirmation-sent']) });
export type SubscriptionReceipt = z.infer<typeof SubscriptionReceipt>;

/** From the link in a mail. */
export const SubscriptionToken = z.object({ token: z.string().check(z.minLength(1), z.maxLength(500)) });
export type SubscriptionToken = z.infer<typeof SubscriptionToken>;

export const SubscriptionState = z.object({ status: z.enum(['confirmed', 'unsubscribed']) });
export type SubscriptionState = z.infer<typeof SubscriptionState>;
