import { numberFormat } from './intl.js';
import { isPlainEnglish, type NumberTexts, plainNumbers } from './plain-english.js';

/** How a locale writes the numbers of roles: kept, since each is asked for with every row. */
export function numbers(locale: string, options: Intl.NumberFormatOptions): NumberTexts {
  const plain = isPlainEnglish(locale) ? plainNumbers(options) : undefined;
  return plain ?? numberFormat(locale, options);
}
