/** Where the host tells of what happened. */
export interface WebhookEndpoint {
  id: string;
  /** Null: of all boards. */
  board: string | null;
  url: string;
  /** Why nothing is sent to it any more; null while it is in use. */
  disabledBecause: string | null;
  /** Until then the secret before this one signs as well; null when there is none. */
  oldSecretUntil: Date | null;
  createdAt: Date;
}

/** The only time that a secret is shown: `whsec_` and base64. */
export type WebhookWithSecret = WebhookEndpoint & { secret: string };

/** What a delivery needs of an endpoint. */
export interface WebhookTarget {
  url: string;
  disabledBecause: string | null;
  /** All that sign now, the newest first. */
  secrets: string[];
}

export interface WebhookStore {
  /** @throws BoardNotFound */
  add(endpoint: { url: string; board: string | null }, now: Date): Promise<WebhookWithSecret>;
  list(now: Date): Promise<WebhookEndpoint[]>;
  /** A new secret; the one before signs as well for a day. Undefined: no such endpoint, here and below. */
  rotate(id: string, now: Date): Promise<WebhookWithSecret | undefined>;
  remove(id: string, now: Date): Promise<WebhookEndpoint | undefined>;
  enable(id: string, now: Date): Promise<WebhookEndpoint | undefined>;
  disable(id: string, because: string): Promise<void>;
  target(id: string, now: Date): Promise<WebhookTarget | undefined>;
}
