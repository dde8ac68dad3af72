/**
 * The language that there are texts in for a page's `lang`: `pt` for `pt-BR`, unless somebody has added that; undefined
 * where there are none.
 */
export function languageOf(tag: string, has: (language: string) => boolean): string | undefined {
  let language = tag.toLowerCase();
  while (language && !has(language)) language = language.slice(0, Math.max(0, language.lastIndexOf('-')));
  return language || undefined;
}

/** The locale of numbers and dates beside English texts: the page's own where that is English, else American. */
export function englishLocale(tag: string): string {
  return /^en(-|$)/i.test(tag) ? (canonical(tag) ?? 'en-US') : 'en-US';
}

/** The locale of numbers and dates beside texts in this language: the page's own, if browsers can take it for one. */
export function localeFor(tag: string, language: string): string {
  return canonical(tag) ?? canonical(language) ?? 'en-US';
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
