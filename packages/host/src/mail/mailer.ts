import type { Outcome } from '../delivery/sender.js';

/** One mail to one person, in words. */
export interface Mail {
  /** The outbox entry's: a repetition has the same Message-ID, so that mail programs can show it once. */
  id: string;
  to: string;
  replyTo?: string | undefined;
  subject: string;
  text: string;
  html: string;
  /** Of newsletter mails: a page that ends the subscription, and ends it by itself on a POST (RFC 8058). */
  unsubscribeUrl?: string | undefined;
}

/** Hands mails over to whoever delivers them. */
export interface Mailer {
  send(mail: Mail): Promise<Outcome>;
  /** Takes back a mail that is still here: what has left for a server can't be called back. */
  forget(id: string): Promise<void>;
  close(): Promise<void>;
}
