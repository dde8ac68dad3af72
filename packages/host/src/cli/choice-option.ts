import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../did-you-mean.js';

/** An option with one of a few values; a misspelt one is answered with the value that may have been meant. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser((typed: string) => {
    if (choices.includes(typed)) return typed;
    throw new InvalidArgumentError(`It may be ${choices.join(', ')}.${didYouMean(typed, choices)}`);
  });
}
