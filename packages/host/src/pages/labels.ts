/** Terms of the vocabulary whose words cannot be made from their letters. A map: a listing's term may be any text. */
const known = new Map(
  Object.entries({
    'series-c-plus': 'Series C or later',
    'series-a': 'Series A',
    'series-b': 'Series B',
    'pre-seed': 'Pre-seed',
    'non-profit': 'Non-profit',
    'on-site': 'On site',
    worldwide: 'worldwide',
    europe: 'Europe',
    emea: 'Europe, Middle East and Africa',
    latam: 'Latin America',
    apac: 'Asia-Pacific',
    'north-america': 'North America',
  }),
);

/** A term in words for readers. One that we do not know yet is shown as its own words. */
export function label(term: string): string {
  const words = known.get(term) ?? term.replaceAll('-', ' ');
  return term === 'worldwide' ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A country by its name, a macro region in words, other text as published. */
export function regionLabel(region: string): string {
  if (/^[A-Z]{2}$/.test(region)) return regionNames.of(region) ?? region;
  return known.get(region) ?? region;
}

const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** An instant as its day in UTC: "March 3, 2026". */
export function dayLabel(instant: string): string {
  return days.format(new Date(instant));
}
