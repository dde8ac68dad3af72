import type { PayPeriod } from './published-pay.js';

const words: readonly (readonly [PayPeriod, RegExp])[] = [
  ['project', /\b(one[- ]?(time|off)|fixed[- ]fee|flat[- ]fee|per[- ]project|per[- ]engagement|lump sum)\b/i],
  ['hour', /\b(hour(ly)?|hours|hr|hrs|stunde|heure)\b|\/ ?h\b/i],
  ['day', /\b(day|daily|diem|tag)\b/i],
  ['week', /\b(week(ly)?|wk|woche)\b/i],
  ['month', /\b(month(ly)?|mo|monat|mois)\b/i],
  ['year', /\b(year(ly)?|yr|annum|annual(ly)?|annually|p\.?a|salary|jahr)\b/i],
];

/** The period that words of a field name: `per-hour-wage`, `YEAR`, `1 MONTH`, `Annual salary range`. */
export function periodOfWords(field: string | null | undefined): PayPeriod | null {
  const spaced = (field ?? '').replace(/[-_]/g, ' ');
  return words.find(([, pattern]) => pattern.test(spaced) || pattern.test(field ?? ''))?.[0] ?? null;
}
