import * as z from 'zod/mini';
import { ConsentGiven } from './application.js';
import { Instant } from './instant.js';
import { openEnum } from './open-enum.js';
import { WholeNumber } from './whole-number.js';

/** `pending`: nobody has confirmed it yet. `unsubscribed`: the address is forgotten. */
export const subscriptionStatuses = ['pending', 'confirmed', 'unsubscribed'] as const;
export const SubscriptionStanding = openEnum<typeof subscriptionStatuses>();

/** Which subscriptions an operator looks for; the newest come first. */
export const AdminSubscriptionQuery = z.object({
  board: z.optional(z.string()),
  status: z.optional(z.enum(subscriptionStatuses)),
  limit: z._default(WholeNumber.check(z.gte(1), z.lte(100)), 50),
  /** The `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
});
export type AdminSubscriptionQuery = z.infer<typeof AdminSubscriptionQuery>;

/** A subscription as lists tell it: nothing of whose it is. */
export const AdminSubscriptionSummary = z.object({
  id: z.string(),
  board: z.string(),
  status: SubscriptionStanding,
  /** When it was last asked for with a mail. */
  askedAt: Instant,
  confirmedAt: z.nullable(Instant),
});
export type AdminSubscriptionSummary = z.infer<typeof AdminSubscriptionSummary>;

export const AdminSubscriptionPage = z.object({
  data: z.array(AdminSubscriptionSummary),
  nextCursor: z.nullable(z.string()),
});
export type AdminSubscriptionPage = z.infer<typeof AdminSubscriptionPage>;

/** A subscription in full. */
export const AdminSubscription = z.extend(AdminSubscriptionSummary, {
  /** Null once it has ended. */
  email: z.nullable(z.string()),
  consents: z.array(ConsentGiven),
});
export type AdminSubscription = z.infer<typeof AdminSubscription>;

/** Whom a newsletter goes to. */
export const SubscriptionExportQuery = z.object({
  board: z.optional(z.string()),
  /** Those whom nobody has confirmed yet, too: they must not be written to. */
  pending: z._default(z.boolean(), false),
});
export type SubscriptionExportQuery = z.infer<typeof SubscriptionExportQuery>;
