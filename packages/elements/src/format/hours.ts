import type { JobSummary } from '@fractional-embed/client/lite';
import type { Language } from '../messages/language.js';
import { numbers } from './numbers.js';
import { rangeText } from './range.js';

/** "10–15 h/week", "10+ h/week", "Up to 15 h/week", or that nothing is stated. */
export function hoursText({ commitment }: JobSummary, { locale, messages }: Language): string {
  const format = numbers(locale, { maximumFractionDigits: 1 });
  const text = rangeText(commitment?.minHoursPerWeek ?? null, commitment?.maxHoursPerWeek ?? null, {
    both: (min, max) =>
      messages.hoursPerWeek(min === max ? format.format(min) : `${format.format(min)}–${format.format(max)}`),
    from: (min) => messages.hoursFrom(format.format(min)),
    upTo: (max) => messages.hoursUpTo(format.format(max)),
  });
  return text ?? messages.hoursUnknown;
}
