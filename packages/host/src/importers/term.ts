import type { Term } from '@fractional-embed/contract';

const numerals = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const count = String.raw`(\d{1,2}|${numerals.slice(1).join('|')})`;
const span = String.raw`${count}(?:\s*(?:-|–|to)\s*${count})?\s*[- ]?\s*(week|month|year|mo)s?`;
const nouns =
  '(?:contract(?:or)?|engagement|assignment|project|fixed[- ]term|term|interim|freelance|secondment|cover|maternity cover|temporary)';

const patterns = [
  new RegExp(String.raw`\b${span}(?:[- ]long|[- ]term)?,?(?:\s+(?!probation|trial)[\w-]+){0,2}?\s+${nouns}\b`, 'iu'),
  new RegExp(
    String.raw`\b${nouns}\s*(?:\([^)\d]*)?(?:duration|length|period|term|for|of|lasting|:|–|-|\()\s*(?:is|of|:|about|approximately|up to)?\s*(?:a\s+)?\b${span}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:hours?|hrs)\s*(?:\/|per|a)\s*week,?\s+for\s+(?:about\s+|approximately\s+)?${span}\b`,
    'iu',
  ),
  new RegExp(String.raw`\bfor (?:about|approximately|an initial|a period of) (?:approximately )?${span}\b`, 'iu'),
];
const withoutEnd =
  /\b(ongoing|long[- ]term|open[- ]ended|indefinite) (contract|engagement|role|basis|retainer|position|assignment|freelance|part[- ]time)\b|\bmonth[- ]to[- ]month\b/i;

/** How long the work goes on, where the title or the text says so: "6-month contract", "ongoing engagement". */
export function termOf(title: string, text: string): Term | null {
  for (const line of [title, ...text.split('\n')]) {
    const said = line.slice(0, 2000);
    const months = patterns.map((pattern) => monthsOf(pattern.exec(said))).find((found) => found !== undefined);
    if (months !== undefined) return { ongoing: false, months };
    if (withoutEnd.test(said)) return { ongoing: true, months: null };
  }
  return null;
}

const unitMonths: Readonly<Record<string, number>> = { week: 12 / 52, month: 1, mo: 1, year: 12 };

function monthsOf(match: RegExpExecArray | null): number | undefined {
  if (match === null) return undefined;
  const [, low, high, unit = ''] = match;
  const number = numberOf(high ?? low ?? '');
  const months = Math.round(number * (unitMonths[unit.toLowerCase()] ?? Number.NaN) * 10) / 10;
  return months > 0 && months <= 60 ? months : undefined;
}

const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : numerals.indexOf(word.toLowerCase()));

const intoFullTime =
  /\b(convert\w*|conversion|transition\w*|turn(ing)?|evolv\w*|grow(ing)?|becom\w*|mov(e|ing)|possibility|potential|opportunity)\b[^.\n]{0,40}\b(in)?to\b[^.\n]{0,25}\b(full[- ]time|permanent)\b|\bpossibility of (a )?(full[- ]time|permanent)\b|\b(contract|temp)[- ]to[- ](hire|perm\w*)\b/i;
const never = /\b(no|not|never|without|won.t|cannot)\b[^.]{0,40}$/i;

/** True where the posting says it may become full time; false where it says it won't; null where it says nothing. */
export function convertToFullTimeOf(title: string, text: string): boolean | null {
  for (const line of [title, ...text.split('\n')]) {
    const match = intoFullTime.exec(line.slice(0, 2000));
    if (match !== null) return !never.test(line.slice(0, match.index));
  }
  return null;
}
