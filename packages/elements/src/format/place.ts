import type { JobSummary } from '@fractional-embed/client/lite';
import type { Language } from '../messages/language.js';
import { listText, regionNames } from './intl-dates.js';
import { isPlainEnglish, plainCountries } from './plain-english.js';

/** A region code in words: countries by name, macro regions by the language's terms, anything else as it is. */
export function regionText(region: string, language: Language): string {
  if (/^[A-Z]{2}$/.test(region)) return countryText(region, language.locale);
  return language.term(region);
}

function countryText(code: string, locale: string): string {
  const plain = isPlainEnglish(locale) ? plainCountries[code] : undefined;
  return plain ?? regionNames(locale).of(code) ?? code;
}

/**
 * "Remote · United States", "Hybrid · Berlin, two days a week": the workplace, then where, as published if it was.
 *
 * @param most How many regions; of the others it says how many there are.
 */
export function placeText({ location }: JobSummary, language: Language, most = 3): string {
  const { label, regions, workplace } = location;
  const named = regions.slice(0, most).map((region) => regionText(region, language));
  const more = regions.length > most ? ` +${regions.length - most}` : '';
  const listed = named.length > 1 ? listText(language.locale, named) : named.join('');
  const where = workplace === 'remote' ? listed + more : (label ?? listed + more);
  const parts = [workplace && language.term(workplace), where || label];
  return parts.filter(Boolean).join(' · ') || language.messages.placeUnknown;
}
