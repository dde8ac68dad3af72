import { Board } from '@fractional-embed/contract';
import { didYouMean } from '../did-you-mean.js';
import { sampleBoard } from '../samples/index.js';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import type { HostAccess } from './host-access.js';
import { printable } from './report.js';

/**
 * The board to write to: the named one, else the only one. A host that has none yet gets its first, so that one
 * command is enough to see one's own listings; but not before it is asked for, when there is something to write.
 */
export async function chooseBoard(
  access: HostAccess,
  named: string | undefined,
  context: CliContext,
): Promise<() => Promise<string>> {
  const slugs = (await access.boards()).map(({ slug }) => slug);
  if (named !== undefined) {
    requireKnown(named, slugs);
    return async () => named;
  }
  if (slugs.length > 1)
    throw new CliError(`There are several boards: say which with --board (${slugs.join(', ')}).`, 2);
  let slug = slugs[0];
  return async () => (slug ??= await makeFirstBoard(access, context));
}

/** A dry run makes no first board to write to. @throws CliError when there is none. */
export async function requireSomeBoard(access: HostAccess): Promise<void> {
  if ((await access.boards()).length > 0) return;
  throw new CliError('There is no board yet to try it on: fractional-host boards put SLUG --title TEXT makes one.', 2);
}

/** @throws CliError when there is no such board, with the one that may have been meant. */
export async function requireBoard(access: HostAccess, named: string): Promise<void> {
  requireKnown(
    named,
    (await access.boards()).map(({ slug }) => slug),
  );
}

function requireKnown(named: string, slugs: readonly string[]): void {
  if (!slugs.includes(named))
    throw new CliError(`There is no board “${printable(named)}”.${remedyFor(named, slugs)}`, 2);
}

function remedyFor(named: string, slugs: readonly string[]): string {
  const possible = Board.shape.slug.safeParse(named).success;
  const make = possible ? ` Make it with fractional-host boards put ${named} --title TEXT.` : '';
  return didYouMean(named, slugs) || make || ' fractional-host boards lists them.';
}

async function makeFirstBoard(access: HostAccess, context: CliContext): Promise<string> {
  const { slug, ...input } = sampleBoard;
  await access.putBoard(slug, { ...input, title: 'Fractional roles' });
  context.complain(`There was no board: made the board ${slug}.`);
  return slug;
}
