import type { AmountInText } from './pay-text.js';
import { periodOfWords } from './period-words.js';
import { dollarSized, type PayPeriod } from './published-pay.js';

const link = String.raw`(?:\s*(?:[:=(–—-]|(?:of|is|at|from|between|ranges|starting|starts|will be)\b)){0,3}\s*$`;
/** A kind of pay with its period, right before the amount: `Monthly retainer of`, `Day rate:`. */
const namedBefore = new RegExp(
  String.raw`\b(hourly|daily|day|weekly|monthly|yearly|annual)\s+(?:base\s+|gross\s+|fixed\s+)?(?:rate|retainer|fee|pay|salary|wage|compensation)(?:\s+range)?${link}`,
  'i',
);
const time = String.raw`(?:hour|hr|day|week|month|mo|year|annum)\b`;
/** `€6,000 retainer per month` */
const namedAfter = new RegExp(
  String.raw`^\s*(?:retainer|fee|rate)\s*,?\s*((?:\/|per\b|an?\b|each\b)\s*${time}|monthly|weekly)`,
  'i',
);
/** A unit that is none of time: `per client`, `/ quarter`. What goes before then says nothing of this amount. */
const otherUnit = /^\s*(?:\/|(?:per|each|every|an?)\b)/i;

/** What is near enough to an amount to be about it. */
const near = 80;
const before = (amount: AmountInText) => amount.before.slice(-near);
const after = (amount: AmountInText) => amount.after.slice(0, near);

/** The period that an amount in running text names: behind it, or with the kind of pay. Null when none does. */
export function periodAround(amount: AmountInText): PayPeriod | null {
  const behind = amount.periodWords ?? namedAfter.exec(after(amount))?.[1];
  if (behind !== undefined) return periodOfWords(behind);
  return otherUnit.test(after(amount)) ? null : periodOfWords(namedBefore.exec(before(amount))?.[1]);
}

const retainerBefore = new RegExp(String.raw`\b(?:retainer|fee|rate)${link}`, 'i');
const retainerAfter = /^\s*\(?(?:retainer|(?:fixed |flat )fee)\b/i;

/** Whether the words right beside an amount call it a retainer, a fee or a rate. */
export function isRetainer(amount: AmountInText): boolean {
  return retainerBefore.test(before(amount)) || retainerAfter.test(after(amount));
}

const closes = /^\s*(?:$|[.,;:!)\]|+–—(-]|(?:doe|retainer|remote|plus|outside ir35|inside ir35)\b)/i;
const opensInTitle = /(?:^|[-–—:,|([/@+]|\bat)\s*$/i;
const opensInText = /(?:^[\s*–—-]*|\b(?:hours?|hrs?|days?|weeks?|weekly|months?)\s*(?:@|\bat\b)\s*)$/i;

/**
 * Whether an amount is a statement of its own: at the start of a sentence or line, or in a title behind a mark. Nothing
 * but pay is told of a title by the hour or day, so that there none is needed.
 */
export function standsAlone(amount: AmountInText, period: PayPeriod, isTitle: boolean): boolean {
  if (!closes.test(after(amount))) return false;
  if (isTitle && (period === 'hour' || period === 'day')) return true;
  return (isTitle ? opensInTitle : opensInText).test(before(amount));
}

/** Words of money that passes between others, or that is no pay: what clients pay, what is saved, what is a benefit. */
const ofOthers =
  /\b(clients?|customers?|users?|subscribers?|subscriptions?|memberships?|licen[cs]es?|accounts|portfolio|investors?|donors?|donat\w+|merchants?|sellers?|deals?|contracts worth|sell\w*|upsell\w*|manage|manages|managing|grow(?:s|n|ing)?|scal(?:e|es|ing)|generat\w+|process(?:es|ing)?|pric(?:e|es|ed|ing)|costs?|costing|sav(?:e|es|ed|ing)|spen[dt]s?|credits?|benefits?|perks?|insurance|pension|gym|wellness|wellbeing|lunch|meals?|travel|commut\w+|learning|training|education|phone|internet|equipment|rent|grants?|loans?|fund|mrr|arr|sales target|quota)\b/i;

/** What leading work is usually paid, in units worth about a dollar: less is a perk, more is somebody's turnover. */
const usual: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [15, 1500],
  day: [100, 10_000],
  week: [200, 30_000],
  month: [400, 60_000],
  year: [5000, 700_000],
  project: [500, 500_000],
};

/** Whether a sentence is about money of others, or about something else than pay. */
export function isOfOthers(sentence: string): boolean {
  return ofOthers.test(sentence);
}

/** Whether an amount that no pay word tells of has the size of pay. */
export function isUsual({ currency, min, max }: AmountInText, period: PayPeriod): boolean {
  const [least, most] = currency !== null && dollarSized.has(currency) ? usual[period] : [0, Number.POSITIVE_INFINITY];
  return [min, max].every((amount) => amount === null || (amount >= least && amount <= most));
}
