import * as z from 'zod/mini';
import { Board } from './board.js';
import { Instant } from './instant.js';
import { WholeNumber } from './whole-number.js';

const WebhookUrl = z.string().check(
  z.maxLength(2000),
  z.regex(/^https?:\/\/[^\s"'<>\\`]+$/i, { error: 'Must be a URL that begins with https:// or http://.' }),
  z.refine((text) => URL.canParse(text) && !/^https?:\/\/[^/]*@/i.test(text), {
    error: 'Must be a whole URL without a user name, such as https://example.org/hooks.',
  }),
);

/** Where to tell of what happens. */
export const WebhookInput = z.object({
  url: WebhookUrl,
  /** Only of this board. Null or left out: of all. */
  board: z._default(z.nullable(Board.shape.slug), null),
});
export type WebhookInput = z.input<typeof WebhookInput>;

/** An endpoint that is told of what happens, by Standard Webhooks. */
export const Webhook = z.object({
  id: z.string(),
  board: z.nullable(z.string()),
  url: z.string(),
  /** Why nothing is sent to it any more; null while it is in use. */
  disabledBecause: z.nullable(z.string()),
  /** Until then messages are signed with the secret before this one as well. */
  oldSecretUntil: z.nullable(Instant),
  createdAt: Instant,
});
export type Webhook = z.infer<typeof Webhook>;

/** The only answers that show the secret. */
export const WebhookWithSecret = z.extend(Webhook, {
  /** `whsec_` and base64: what the receiver verifies messages with. */
  secret: z.string(),
});
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>;

export const WebhookList = z.object({ data: z.array(Webhook) });
export type WebhookList = z.infer<typeof WebhookList>;

export const outboxStates = ['waiting', 'sent', 'dead'] as const;

/** Something to send: a mail, or a message to a webhook. It tells nothing of a person, only whom to ask about. */
export const OutboxEntry = z.object({
  /** The `webhook-id`, and the beginning of a mail's Message-ID: the same however often it is sent. */
  id: z.string(),
  kind: z.enum(['webhook', 'mail']),
  /** Such as `application.created` or `subscription.confirm`. */
  topic: z.string(),
  /** The application's or subscription's id. */
  subject: z.string(),
  /** The webhook's id. */
  endpoint: z.nullable(z.string()),
  /** `dead`: given up, until it is sent again by hand. */
  state: z.enum(outboxStates),
  attempts: WholeNumber.check(z.gte(0)),
  /** Of what waits: when it is tried next. */
  dueAt: Instant,
  lastError: z.nullable(z.string()),
  createdAt: Instant,
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

export const OutboxQuery = z.object({
  state: z.optional(z.enum(outboxStates)),
  limit: z._default(z.int().check(z.gte(1), z.lte(100)), 50),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
});
export type OutboxQuery = z.infer<typeof OutboxQuery>;

/** Newest first. */
export const OutboxPage = z.object({ data: z.array(OutboxEntry), nextCursor: z.nullable(z.string()) });
export type OutboxPage = z.infer<typeof OutboxPage>;
