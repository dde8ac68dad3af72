import { Webhook } from 'standardwebhooks';

export interface Signed {
  /** The outbox entry's id: receivers know repetitions by it. */
  id: string;
  /** Of this attempt. */
  sentAt: Date;
  body: string;
  /** Each signs; receivers take the message when one of them is theirs. */
  secrets: readonly string[];
}

/** The headers by which a receiver knows that a message is ours, new, and not a repetition (Standard Webhooks). */
export function signatureHeaders({ id, sentAt, body, secrets }: Signed): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(' '),
  };
}
