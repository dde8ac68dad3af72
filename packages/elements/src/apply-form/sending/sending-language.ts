import type { ApplyLanguage } from '../apply-language.js';
import { type SendingMessages, sendingEn } from './messages/en.js';

/** How an application on its way speaks: as its form does, with more to say. */
export interface SendingLanguage extends ApplyLanguage {
  messages: ApplyLanguage['messages'] & SendingMessages;
}

/** What the page says instead is in the language's messages already, and goes first. */
export function sendingLanguage(language: ApplyLanguage): SendingLanguage {
  return { ...language, messages: { ...sendingEn, ...language.messages } };
}
