import { type JobSummary, toMajor } from '@fractional-embed/client/lite';
import { webUrl } from '../links/web-url.js';
import type { CalculateDetail } from './calculate-event.js';

/** What a role's pay is by the hour, for a calculator; undefined when nothing follows from what it says. */
export function calculateDetail(job: JobSummary): CalculateDetail | undefined {
  const { currency, derived } = job.pay;
  const minor = derived.effectiveHourly?.minAmountMinor ?? derived.effectiveHourly?.maxAmountMinor ?? null;
  if (currency === null || minor === null) return undefined;
  const hourlyRate = Math.round(toMajor(minor, currency));
  return hourlyRate > 0 ? { job, hourlyRate, currency, hoursPerWeek: hoursOf(job) } : undefined;
}

/** The hours that make the least pay: the fewest when paid by time, the most when an hour is a share of a sum. */
function hoursOf({ commitment, pay: { period } }: JobSummary): number | null {
  const least = commitment?.minHoursPerWeek ?? null;
  const most = commitment?.maxHoursPerWeek ?? null;
  return period === 'hour' || period === 'day' ? (least ?? most) : (most ?? least);
}

/** A parameter that is `{hours}` and nothing else, with the `&` that joins it to the others. */
const hoursParameter = /&[^&#?=]*=\{hours\}(?=&|#|$)|[^&#?=/]*=\{hours\}(?:&|(?=#|$))/g;

/**
 * The page's link to a calculator, filled in; undefined when that is no address on the web. Where the role says no
 * hours, their parameter is left out, so that the calculator keeps its own. A role paid in another currency than the
 * calculator's leads there only where the address takes the currency along: euros are no dollars.
 */
export function calculatorHref(
  template: string,
  detail: CalculateDetail,
  calculatorCurrency: string,
): string | undefined {
  const { hourlyRate, currency, hoursPerWeek } = detail;
  if (currency !== calculatorCurrency && !template.includes('{currency}')) return undefined;
  const filled = (hoursPerWeek === null ? template.replace(hoursParameter, '') : template)
    .replaceAll('{hours}', String(hoursPerWeek ?? ''))
    .replaceAll('{rate}', String(hourlyRate))
    .replaceAll('{currency}', currency);
  return webUrl(filled) && filled;
}
