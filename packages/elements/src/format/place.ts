import type { JobSummary } from '@fractional-embed/client/lite';
import type { Language } from '../messages/language.js';
import { regionNames } from './intl-dates.js';

/** A region code in words: countries by name, macro regions by the language's terms, anything else as it is. */
export function regionText(region: string, language: Language): string {
  if (/^[A-Z]{2}$/.test(region)) return regionNames(language.locale).of(region) ?? region;
  return language.term(region);
}

/** "Remote · United States", "Hybrid · Berlin, two days a week": the workplace, then where, as published if it was. */
export function placeText({ location }: JobSummary, language: Language): string {
  const regions = location.regions.slice(0, 3).map((region) => regionText(region, language));
  const more = location.regions.length > 3 ? ` +${location.regions.length - 3}` : '';
  const where =
    location.workplace === 'remote' ? regions.join(', ') + more : (location.label ?? regions.join(', ') + more);
  const parts = [location.workplace && language.term(location.workplace), where || location.label];
  return parts.filter(Boolean).join(' · ') || language.messages.placeUnknown;
}
