import { en } from './en.js';
import type { MessageOverrides, Messages } from './messages.js';

/** How an element speaks: its texts, the terms of open vocabularies, and the locale of numbers and dates. */
export interface Language {
  locale: string;
  messages: Messages;
  /** A vocabulary's value in words; an unknown one as itself, with spaces for dashes. */
  term: (value: string) => string;
}

/** English, but for what is said instead: by another language, then by the page. */
export function languageFor(locale: string, ...instead: readonly (MessageOverrides | undefined)[]): Language {
  const messages = Object.assign({}, en, ...instead) as Messages;
  // Without a prototype, since a listing's term may be any text, `constructor` too.
  const terms = Object.assign({ __proto__: null }, en.terms, ...instead.map((one) => one?.terms)) as Messages['terms'];
  return { locale, messages, term: (value) => terms[value] ?? capitalised(value.replaceAll('-', ' ')) };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
