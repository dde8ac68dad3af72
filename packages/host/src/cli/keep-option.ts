import { BoardInput } from '@fractional-embed/contract';
import { InvalidArgumentError, Option } from 'commander';

/** Not null for the default: of an option's values, commander makes that an empty text. */
export type RetentionDays = number | 'default';

/** For how long a board keeps applications: in days, or in a word for what a number would not say. */
export function keepOption(): Option {
  const description = 'erase applications so many days after their receipt; "never", or "default" (180)';
  return new Option('--keep-days <days>', description).argParser((typed: string): RetentionDays => {
    if (typed === 'default') return typed;
    if (typed === 'never') return 0;
    const days = /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 0;
    if (days > 0 && BoardInput.shape.retentionDays.safeParse(days).success) return days;
    throw new InvalidArgumentError('It may be a whole number of days from 1 to 3650, never, or default.');
  });
}
