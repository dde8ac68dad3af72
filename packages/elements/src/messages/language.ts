import { en, enTerms } from './en.js';
import type { MessageOverrides, Messages } from './messages.js';

/** How an element speaks: its texts, the terms of open vocabularies, and the locale of numbers and dates. */
export interface Language {
  locale: string;
  messages: Messages;
  /** A vocabulary's value in words; an unknown one as itself, with spaces for dashes. */
  term: (value: string) => string;
}

/**
 * The language for a page's `lang`. Numbers and dates follow the region of an English page (en-GB); for a language
 * that has no texts yet everything is English, because half-translated is worse.
 */
export function languageFor(lang: string, overrides: MessageOverrides = {}): Language {
  return {
    locale: /^en(-|$)/i.test(lang) && isLocale(lang) ? lang : 'en-US',
    messages: { ...en, ...overrides },
    term: (value) => enTerms[value] ?? capitalised(value.replaceAll('-', ' ')),
  };
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
