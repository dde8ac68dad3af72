import { didYouMean } from '../did-you-mean.js';
import { sampleBoard } from '../samples/index.js';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import type { HostAccess } from './host-access.js';

/**
 * The board to write to: the named one, else the only one. A host that has none yet gets its first, so that one
 * command is enough to see one's own listings.
 */
export async function chooseBoard(access: HostAccess, named: string | undefined, context: CliContext): Promise<string> {
  const slugs = (await access.boards()).map(({ slug }) => slug);
  if (named !== undefined) {
    if (slugs.includes(named)) return named;
    const meant = didYouMean(named, slugs) || ` Make it with fractional-host boards put ${named} --title TEXT.`;
    throw new CliError(`There is no board ${named}.${meant}`, 2);
  }
  if (slugs.length > 1)
    throw new CliError(`There are several boards: say which with --board (${slugs.join(', ')}).`, 2);
  return slugs[0] ?? (await makeFirstBoard(access, context));
}

async function makeFirstBoard(access: HostAccess, context: CliContext): Promise<string> {
  const { slug, ...input } = sampleBoard;
  await access.putBoard(slug, { ...input, title: 'Fractional roles' });
  context.complain(`There was no board: made the board ${slug}.`);
  return slug;
}
