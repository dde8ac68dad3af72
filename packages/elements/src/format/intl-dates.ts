import { isPlainEnglish } from './plain-english.js';

/** Intl objects are slow to make and free to keep: one for each kind, locale and set of options. */
const kept = new Map<string, unknown>();

function keep<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = kind + locale + JSON.stringify(options);
  let made = kept.get(key) as T | undefined;
  if (!made) kept.set(key, (made = make()));
  return made;
}

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  keep('date', locale, options, () => new Intl.DateTimeFormat(locale, options));

export const relativeTime = (locale: string): Intl.RelativeTimeFormat =>
  keep('relative', locale, {}, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** "A, B, C" or "A, B und C", as the language writes it. */
export const listText = (locale: string, items: readonly string[]): string =>
  isPlainEnglish(locale)
    ? items.join(', ')
    : keep('list', locale, {}, () => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' })).format(
        items,
      );

export const regionNames = (locale: string): Intl.DisplayNames =>
  keep('region', locale, {}, () => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
