import type { ApplyMessages } from '../apply-form/messages/en.js';
import type { SendingMessages } from '../apply-form/sending/messages/en.js';
import type { LaterMessages } from '../job-board/later/en.js';
import type { DetailMessages } from '../job-detail/messages/en.js';
import type { NewsletterMessages } from '../newsletter/messages/en.js';
import type { en } from './en.js';

/** The texts of lists and boards. English is the shape that other languages are checked against. */
export type Messages = typeof en;

/** Texts to say instead, of every element; what is left out stays as it is. */
export type MessageOverrides = Partial<
  Messages & DetailMessages & LaterMessages & ApplyMessages & SendingMessages & NewsletterMessages
>;
