import { macroRegions, otherNames, stateCodes, stateNames } from './region-names.js';

/** Languages whose names of countries are understood, besides their codes. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

let countries: Map<string, string> | undefined;

/** Longer texts name no place, and reading must stay quick. */
const maxNameLength = 200;

const plain = (name: string): string =>
  name
    .slice(0, maxNameLength)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .split('&')
    .map((part) => part.trim())
    .join(' and ')
    .replace(/^the /, '');

/** Names of all countries, from the runtime's own data; made at first use. */
function countryNames(): Map<string, string> {
  if (countries !== undefined) return countries;
  countries = new Map();
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = plain(names.of(code) ?? code);
      if (!countries.has(name)) countries.set(name, code);
    }
  }
  return countries;
}

/** Codes of places that ISO 3166 gives; not groups of countries, tests, or codes that were replaced. */
function isCountry(code: string): boolean {
  if (/^(AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|X[AB]|ZZ)$/.test(code)) return false;
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
  return known && new Intl.Locale(`und-${code}`).region === code;
}

/** A country given as a field of its own: a code, a name in one of the known languages, or a usual short form. */
export function countryOf(field: string | null | undefined): string | undefined {
  const name = plain(field ?? '');
  if (name === '') return undefined;
  const known = otherNames.get(name) ?? countryNames().get(name);
  if (known !== undefined) return known;
  const code = name.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && isCountry(code) ? code : undefined;
}

/** A place as published: free text, and the fields of an address where there are any. */
export interface Place {
  label?: string | null | undefined;
  country?: string | null | undefined;
  region?: string | null | undefined;
}

/**
 * ISO 3166-1 codes and macro regions of places. A name in the label wins, since it says from where one may work; then
 * the address's country; last a state's code or name, which alone can be mistaken (CA is Canada, too).
 */
export function regionsOf(places: readonly Place[]): string[] {
  const regions = [...new Set(places.flatMap((place) => regionsOfPlace(place)))];
  const somewhere = regions.filter((region) => region !== 'worldwide');
  return somewhere.length > 0 ? somewhere : regions;
}

function regionsOfPlace({ label, ...address }: Place): string[] {
  const [country, region] = [address.country, address.region].map((field) => field?.slice(0, maxNameLength));
  const parts = partsOf((label ?? '').slice(0, 500));
  const named = parts.flatMap((part) => namedRegions(part));
  if (named.length > 0) return named;
  const field = countryOf(country) ?? namedRegions(country ?? '');
  if (field.length > 0) return [field].flat();
  const states = parts.length > 1 ? parts.slice(1) : parts.filter((part) => part.length > 2);
  return [...states, region ?? ''].flatMap((part) => stateCountry(part));
}

/** The parts of a label that may be names: "Remote - Alberta, Canada (HQ)" has Alberta and Canada. */
function partsOf(label: string): string[] {
  const fillers =
    /\b(fully|remote(ly)?|hybrid|on-?site|office|hq|headquarters|only|based|within|in|or|and|from|anywhere in|any|location|available|preferred)\b/giu;
  return label
    .split(/[,;|/()[\]•·\n]|\s[-–—:]\s|\s(?:or|and|&|\+)\s|(?<=remote)-|-(?=remote|hybrid|onsite)/iu)
    .map((part) => (/time ?zones?/i.test(part) ? '' : part.replace(fillers, ' ').replace(/\s+/g, ' ').trim()))
    .filter((part) => part !== '');
}

/** Names in a label that are more often something else than the country. */
const mistakable = new Set(['georgia', 'norfolk']);

const shortForms = /(?<![\w.])(USA?|U\.S\.(?:A\.)?|UK|U\.K\.|EU|EEA|EMEA|LATAM|APAC|NAMER|UAE|ANZ)(?![\w])/g;

function namedRegions(part: string): string[] {
  const name = plain(part);
  const macro = macroRegions.get(name);
  if (macro !== undefined) return macro;
  const country = otherNames.get(name) ?? (mistakable.has(name) ? undefined : countryNames().get(name));
  if (country !== undefined) return [country];
  return [...part.matchAll(shortForms)].flatMap(([form]) => {
    const short = plain(form);
    return macroRegions.get(short) ?? otherNames.get(short) ?? [];
  });
}

/** The country of a state or province, by its name or code, as in "Austin, TX" and "USA - Lehi UT". */
function stateCountry(part: string): string[] {
  const byName = stateNames.get(plain(part));
  if (byName !== undefined) return [byName];
  const code = /(?:^|\s)([A-Z]{2})$/.exec(part.trim())?.[1];
  const country = code === undefined ? undefined : (stateCodes.get(code) ?? countryOf(code));
  return country === undefined ? [] : [country];
}
