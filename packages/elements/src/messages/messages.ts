import type { applyEn } from '../apply-form/messages/en.js';
import type { sendingEn } from '../apply-form/sending/messages/en.js';
import type { laterEn } from '../job-board/later/en.js';
import type { detailEn } from '../job-detail/messages/en.js';
import type { newsletterEn } from '../newsletter/messages/en.js';
import type { en } from './en.js';

/** The texts of lists and boards. English is the shape that other languages are checked against. */
export type Messages = typeof en;

/** Texts to say instead, of every element; what is left out stays as it is. */
export type MessageOverrides = Partial<
  Messages & typeof detailEn & typeof laterEn & typeof applyEn & typeof sendingEn & typeof newsletterEn
>;
