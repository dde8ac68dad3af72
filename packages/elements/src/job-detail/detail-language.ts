import type { Language } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { type DetailMessages, detailEn } from './messages/en.js';

/** How a role in full speaks: as a list does, with more to say. */
export interface DetailLanguage extends Language {
  messages: Messages & DetailMessages;
}

/** What the page says instead is in the language's messages already, and goes first. */
export function detailLanguage(language: Language): DetailLanguage {
  return { ...language, messages: { ...detailEn, ...language.messages } };
}
