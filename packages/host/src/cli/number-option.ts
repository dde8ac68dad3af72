import { InvalidArgumentError, Option } from 'commander';

/** An option with a whole number from `least` to `most`. */
export function numberOption(flags: string, description: string, [least, most]: readonly [number, number]): Option {
  return new Option(flags, description).argParser((typed: string) => {
    if (/^\d{1,9}$/.test(typed) && Number(typed) >= least && Number(typed) <= most) return Number(typed);
    throw new InvalidArgumentError(`It may be a whole number from ${least} to ${most}.`);
  });
}
