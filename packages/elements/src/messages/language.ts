import { en, enTerms } from './en.js';
import { localeFor } from './locale.js';
import type { MessageOverrides, Messages } from './messages.js';

/** How an element speaks: its texts, the terms of open vocabularies, and the locale of numbers and dates. */
export interface Language {
  locale: string;
  messages: Messages;
  /** A vocabulary's value in words; an unknown one as itself, with spaces for dashes. */
  term: (value: string) => string;
}

/** A map, since a listing's term may be any text, `constructor` too. */
const terms = new Map(Object.entries(enTerms));

/**
 * The language for a page's `lang`. For one that has no texts yet everything is English, because half-translated is
 * worse.
 */
export function languageFor(lang: string, overrides: MessageOverrides = {}): Language {
  return {
    locale: localeFor(lang),
    messages: { ...en, ...overrides },
    term: (value) => terms.get(value) ?? capitalised(value.replaceAll('-', ' ')),
  };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
