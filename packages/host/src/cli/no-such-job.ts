import { CliError } from './cli-error.js';
import { printable } from './report.js';

export function noSuchJob(name: string): CliError {
  return new CliError(`There is no job ${printable(name)}: fractional-host jobs list shows what names each.`);
}
