import type {
  AdminSubscription,
  AdminSubscriptionQuery,
  AdminSubscriptionSummary,
  ConsentGiven,
  SubscriptionExportQuery,
} from '@fractional-embed/contract';
import type { Admission, QuotaLeft } from '../guards/admission.js';

export interface SubscriptionRequest {
  board: string;
  email: string;
  consents: readonly ConsentGiven[];
  /** @default it is let in */
  admission?: Admission | undefined;
  now: Date;
}

/** A subscription as its pages and mails speak of it. */
export interface Subscription {
  id: string;
  board: string;
  boardTitle: string;
  /** Where the board's readers know it from; null where nobody has said so. */
  boardUrl: string | null;
  status: 'pending' | 'confirmed' | 'unsubscribed';
  /** Null once it has ended: what says who somebody is goes with it. */
  email: string | null;
}

/** Who gets a board's newsletter. One subscription for each board and address, however it is capitalised. */
export interface SubscriptionStore {
  /**
   * Writes down the wish, and a mail that asks to confirm it, unless the address got one within the hour, of whatever
   * board. Does the same work whatever is known of the address, and says nothing of it.
   * @throws QuotaUsedUp, ProofNeeded; nothing was changed.
   */
  ask(request: SubscriptionRequest): Promise<readonly QuotaLeft[]>;
  /** For the operator, the newest first; `next` is the cursor of the page after, or null. */
  list(query: AdminSubscriptionQuery): Promise<{ data: AdminSubscriptionSummary[]; next: number | null }>;
  /** For the operator, in full. Undefined: there is none of this id. */
  read(id: string): Promise<AdminSubscription | undefined>;
  /** In full, the oldest first, a page at a time as it is asked for; none that has ended. */
  walk(query: SubscriptionExportQuery): AsyncIterable<AdminSubscription[]>;
  get(id: string): Promise<Subscription | undefined>;
  /** Undefined: it has ended, or was never there. Confirming again is no error. */
  confirm(id: string, now: Date): Promise<Subscription | undefined>;
  /** Ends it and forgets the address. Undefined: it was never there. Ending again is no error. */
  end(id: string): Promise<Subscription | undefined>;
  /** Forgets what nobody confirmed since before that moment. @returns how many */
  purgePending(askedBefore: Date): Promise<number>;
}
