import { expect } from '@open-wc/testing';
import type { Speaker } from './speaker.js';

type Say = (...given: never[]) => unknown;
type Text = string | Say;
/** Texts, functions that make them, and groups of both. */
export interface Sayable {
  readonly [key: string]: Text | Sayable;
}

/** A speaker that finds fault with a text that leaves out a form which its language has. */
export function speakerFor(locale: string): Speaker {
  const rules = new Intl.PluralRules(locale, { maximumFractionDigits: 1 });
  const wanted = [...rules.resolvedOptions().pluralCategories].sort();
  const form: Speaker['form'] = (n, forms) => {
    const given = forms as Partial<Record<Intl.LDMLPluralRule, string>>;
    // A number alone needs no forms.
    if (Object.values(given).some((text) => text !== '#'))
      expect(Object.keys(given).sort(), JSON.stringify(given)).to.deep.equal(wanted);
    return given[rules.select(n)] ?? forms.other;
  };
  return { form, count: (n, forms) => form(n, forms).replace('#', n.toLocaleString(locale)) };
}

/** Every text by its path: `terms.finance`. */
export function textsOf(words: Sayable, path = ''): Map<string, Text> {
  return new Map(
    Object.entries(words).flatMap(([key, text]): [string, Text][] =>
      typeof text === 'object' ? [...textsOf(text, `${path}${key}.`)] : [[path + key, text]],
    ),
  );
}

/** What functions take that is no text: numbers to count by, codes, flags, and what may be left out. */
const numbers = [
  'results',
  'filtersWithCount',
  'savedWithCount',
  'termMonths',
  'planClient',
  'scenarioName',
  'notAdviceYear',
];
const counted: Readonly<Record<string, number>> = { revenueHint: 1, planFree: 3 };

/** What a text says for what it may be given, and which of that must be in it. */
export function samplesOf(key: string, text: Text | undefined, locale: string): { said: unknown; given: string[] }[] {
  if (typeof text !== 'function') return [{ said: text, given: [] }];
  const say = (given: unknown[], shown = given.filter((one) => typeof one === 'string')) => ({
    said: text(...(given as never[])),
    given: shown,
  });
  const each = numbersOf(locale);
  if (numbers.includes(key)) return each.map((n) => say([n]));
  if (key === 'shownOf') return each.map((n) => say([n, n]));
  if (key === 'newsletterBusy') return [undefined, ...each].map((n) => say([n]));
  if (key === 'minimumRateNote') return [say(['EUR']), say([undefined])];
  if (key === 'cadence') return [say(['A', 'B']), say(['A', 'A']), say(['A', null]), say([null, 'B'])];
  if (key === 'comparisonYours') return [say(['A', 'B', true]), say(['A', 'B', false])];
  if (key === 'problem') return ['unreadable', 'unreachable-target', 'none'].map((code) => say([code, 'weeksOff'], []));
  if (key === 'retainerHint') return each.flatMap((n) => [true, false].map((paid) => retainer(n, paid, locale, say)));
  const at = counted[key];
  if (at === undefined) return [say(['Ana', 'Bo', 'Cy', 'Di'].slice(0, text.length))];
  const others = ['111', '222', '333'].slice(0, at);
  return each.map((n) => say([...others, n], hasNumber(n, locale) ? others : others.slice(0, -1)));
}

function retainer(
  n: number,
  paid: boolean,
  locale: string,
  say: (given: unknown[], shown: string[]) => { said: unknown; given: string[] },
) {
  return say(['AA', 'BB', 'CC', paid, n], hasNumber(n, locale) ? ['AA', 'BB', 'CC'] : ['AA', 'BB']);
}

/** Where a form says the number itself: Arabic's has a word for one and two, and says nothing of zero. */
function hasNumber(n: number, locale: string): boolean {
  return (
    !['zero', 'one', 'two'].includes(new Intl.PluralRules(locale, { maximumFractionDigits: 1 }).select(n)) ||
    locale !== 'ar'
  );
}

/** A number of each form that the language has, and some more. */
function numbersOf(locale: string): number[] {
  const rules = new Intl.PluralRules(locale, { maximumFractionDigits: 1 });
  const candidates = [0, 1, 2, 3, 5, 11, 100, 1.5, 1_000_000];
  const found = new Set(candidates.map((n) => rules.select(n)));
  expect([...found].sort()).to.deep.equal([...rules.resolvedOptions().pluralCategories].sort());
  return candidates;
}

/** What may read as in English, and why: a sign or a name in all languages, a word that a language has, too, in some. */
const same: Readonly<Record<string, readonly string[]>> = {
  // ≈ and %, and a form of US law without a name in other languages.
  '*': ['payDerived', 'units.percent', 'sCorp'],
  // What the field says in German; "Links" and "Region" are its own words.
  de: [
    ...['facetRegion', 'linksLabel', 'terms.marketing', 'terms.operations', 'terms.design', 'terms.retainer'],
    ...['terms.remote', 'terms.hybrid', 'terms.seed', 'terms.series-a', 'terms.series-b', 'terms.series-c-plus'],
    'terms.emea',
  ],
  // "No" is Spanish; "marketing" is in its dictionary.
  es: ['no', 'terms.marketing', 'terms.emea'],
  // French has possible, finance, Europe, client and source itself, and took e-mail, marketing and design.
  fr: [
    ...['convertYes', 'terms.finance', 'terms.marketing', 'terms.design', 'terms.europe', 'terms.emea'],
    ...['emailLabel', 'workSource', 'planClient'],
  ],
  // The same quotation marks; Brazil says link, e-mail, marketing and design.
  pt: ['chipQuery', 'linksLabel', 'emailLabel', 'terms.marketing', 'terms.design', 'terms.emea'],
};

export function sameAsEnglish(language: string, key: string): boolean {
  return [...(same['*'] ?? []), ...(same[language] ?? [])].includes(key);
}

/** Every entry of the list above that a language does not need. */
export function neverSame(language: string, left: readonly string[]): string[] {
  return (same[language] ?? []).filter((key) => !left.includes(key));
}
