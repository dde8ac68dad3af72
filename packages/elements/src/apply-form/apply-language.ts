import type { Language } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { type ApplyMessages, applyEn } from './messages/en.js';

/** How an application speaks: as a list does, with more to say. */
export interface ApplyLanguage extends Language {
  messages: Messages & ApplyMessages;
}

/** What the page says instead is in the language's messages already, and goes first. */
export function applyLanguage(language: Language): ApplyLanguage {
  return { ...language, messages: { ...applyEn, ...language.messages } };
}
