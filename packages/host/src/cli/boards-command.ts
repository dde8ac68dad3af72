import { Board, BoardInput, colourNames, sorts } from '@fractional-embed/contract';
import slugify from '@sindresorhus/slugify';
import { type Command, Option } from 'commander';
import { didYouMean } from '../did-you-mean.js';
import { withAccess } from './access.js';
import { boardHeads, boardLines, boardRow, complainOfNoContact, settingLines } from './board-lines.js';
import { choiceOption } from './choice-option.js';
import { requireBoard } from './choose-board.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { keepOption, type RetentionDays } from './keep-option.js';
import { printable } from './report.js';
import { tableLines } from './table.js';

interface HostOption {
  host?: string;
}

interface PutOptions extends HostOption {
  title?: string;
  url?: string;
  currency?: string;
  sort?: string;
  accent?: string;
  origin?: string[];
  anyOrigin?: true;
  notify?: string;
  keepDays?: RetentionDays;
}

interface RemoveOptions extends HostOption {
  yes?: boolean;
}

export const hostOption = () => new Option('--host <url>', 'go through the host at this address');

export function addBoardsCommand(program: Command, context: CliContext): void {
  const boards = program
    .command('boards')
    .description('List the boards, or make, change and remove one.')
    .addOption(hostOption())
    .allowExcessArguments()
    .action(({ host }: HostOption, { args: [other] }: Command) => {
      if (other !== undefined) throw noSuchCommand(other);
      return listBoards(host, context);
    });
  boards
    .command('put')
    .allowExcessArguments(false)
    .description('Make a board, or change what is named of it.')
    .argument('<slug>', 'its public name: small letters, digits and hyphens')
    .option('--title <text>', 'what visitors see (of a new board: its slug)')
    .option('--url <url>', 'the page that the board is on')
    .option('--currency <code>', 'compare pay in it, such as USD')
    .addOption(choiceOption('--sort <order>', 'the order visitors see first', sorts))
    .option('--accent <colour>', 'a CSS colour')
    .option('--origin <origin>', 'a site whose pages may send applications; can be repeated', all)
    .addOption(new Option('--any-origin', 'any site may, as at first').conflicts('origin'))
    .option('--notify <email>', 'who is told of new applications by mail; "" for nobody')
    .addOption(keepOption())
    .addOption(hostOption())
    .action((slug: string, _: PutOptions, command: Command) => putBoard(slug, command.optsWithGlobals(), context));
  boards
    .command('show')
    .allowExcessArguments(false)
    .description('Show how a board is set.')
    .argument('<slug>', 'its public name')
    .addOption(hostOption())
    .action((slug: string, _: HostOption, command: Command) => showBoard(slug, command.optsWithGlobals(), context));
  boards
    .command('remove')
    .allowExcessArguments(false)
    .description('Remove a board. Roles that no other board carries leave every list.')
    .argument('<slug>', 'its public name')
    .option('--yes', 'also when it carries roles')
    .addOption(hostOption())
    .action((slug: string, _: RemoveOptions, command: Command) =>
      removeBoard(slug, command.optsWithGlobals(), context),
    );
}

/** What each repetition of an option gave. */
function all(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function noSuchCommand(name: string): CliError {
  const meant =
    didYouMean(name, ['put', 'remove', 'show']) ||
    ' Without a word behind it, boards lists them; boards put makes one, boards show tells of one, boards remove takes one away.';
  return new CliError(`There is no command boards ${printable(name)}.${meant}`, 2);
}

function listBoards(host: string | undefined, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const boards = await access.boards();
    if (boards.length === 0) context.complain('No boards yet: fractional-host boards put SLUG --title TEXT');
    for (const line of tableLines([boardHeads, ...boards.map(boardRow)])) context.print(line);
    complainOfNoContact(boards, context);
  });
}

async function putBoard(slug: string, options: PutOptions, context: CliContext): Promise<void> {
  requireSlug(slug);
  const input = toInput(options);
  await withAccess(configOf(context), options.host, async (access) => {
    const isNew = (await access.boards()).every((board) => board.slug !== slug);
    const board = await access.putBoard(slug, input);
    const { title, currency, defaultSort } = board;
    context.print(`${isNew ? 'New board' : 'Board'} ${slug}: ${printable(title)}, ${currency}, ${defaultSort} first`);
    for (const { field, line } of settingLines(board)) if (input[field] !== undefined) context.print(line);
    if (isNew && input.title === undefined) {
      context.complain(`Visitors see its slug as its title: fractional-host boards put ${slug} --title TEXT`);
    }
    complainOfNoContact([board], context);
  });
}

function showBoard(slug: string, { host }: HostOption, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    await requireBoard(access, slug);
    const shown = (await access.boards()).filter((board) => board.slug === slug);
    for (const line of shown.flatMap(boardLines)) context.print(line);
    complainOfNoContact(shown, context);
  });
}

function removeBoard(slug: string, { yes = false, host }: RemoveOptions, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    await requireBoard(access, slug);
    const { jobs } = await access.removeBoard(slug, { withJobs: yes });
    context.print(`Removed ${slug}${jobs === 0 ? '' : ` with its ${jobs === 1 ? 'role' : `${jobs} roles`}`}`);
  });
}

function requireSlug(slug: string): void {
  if (Board.shape.slug.safeParse(slug).success) return;
  const possible = slugify(slug).slice(0, 64).replace(/-$/, '');
  const example = possible === '' ? '' : `, such as ${possible}`;
  throw new CliError(
    `A board’s slug has 1 to 64 small letters, digits and hyphens, without a hyphen at either end${example}.`,
    2,
  );
}

/** What each option may be, in the order in which their mistakes are told. */
const remedies: readonly (readonly [field: keyof BoardInput, remedy: string])[] = [
  ['title', '--title must be 1 to 200 characters.'],
  ['url', '--url must be a whole URL, such as https://example.org/jobs.'],
  ['currency', '--currency must be an ISO 4217 code in capitals, such as USD.'],
  ['origins', '--origin must be an origin in small letters without a path, such as https://example.org.'],
  ['notifyEmail', '--notify must be one e-mail address, such as jobs@example.org, or "" for nobody.'],
  ['theme', '--accent must be a CSS colour, such as #0a7d55, teal or "oklch(0.6 0.1 160)".'],
];

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function toInput({ title, url, currency, sort, accent, origin, anyOrigin, notify, keepDays }: PutOptions): BoardInput {
  const parsed = BoardInput.safeParse({
    title,
    url,
    currency,
    defaultSort: sort,
    theme: accent === undefined ? undefined : { accent },
    origins: anyOrigin ? null : origin,
    notifyEmail: notify === '' ? null : notify,
    retentionDays: keepDays === 'default' ? null : keepDays,
  });
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  // The contract takes any three letters, since old listings keep their currency; a new setting is of today.
  if (currency !== undefined && !currencies.has(currency)) wrong.add('currency');
  if (parsed.success && wrong.size === 0) return parsed.data;
  const meant = didYouMean(accent ?? '', colourNames);
  const told = remedies.filter(([field]) => wrong.has(field));
  throw new CliError(told.map(([field, remedy]) => remedy + (field === 'theme' ? meant : '')).join('\n'), 2);
}
