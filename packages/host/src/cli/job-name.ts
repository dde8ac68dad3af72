import { CliError } from './cli-error.js';
import { printable } from './report.js';

/**
 * What names a job: its id or slug as it is, or the address of its page, of which the slug is the end.
 * @throws CliError for an address that is no job's page.
 */
export function jobNameOf(typed: string): string {
  if (!/^https?:\/\//i.test(typed)) return typed;
  const slug = URL.canParse(typed) ? /\/jobs\/([^/]+)\/?$/.exec(new URL(typed).pathname)?.[1] : undefined;
  if (slug !== undefined) return decode(slug);
  throw new CliError(`A job’s page ends in /jobs/ and its slug: ${printable(typed)} does not.`, 2);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
