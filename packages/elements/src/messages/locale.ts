/** The locale of numbers and dates for a page's `lang`: the region of an English page (en-GB), else American English. */
export function localeFor(lang: string): string {
  return /^en(-|$)/i.test(lang) && isLocale(lang) ? lang : 'en-US';
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
