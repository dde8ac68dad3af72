import type { Command } from 'commander';
import { importers } from '../importers/index.js';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { choiceOption } from './choice-option.js';
import { chooseBoard, requireSomeBoard } from './choose-board.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import type { HostAccess } from './host-access.js';
import { reportLines, type SourceResult } from './report.js';
import { readSource } from './sources.js';
import { storeTrouble } from './store-trouble.js';

interface ImportOptions {
  from: string;
  board?: string;
  feed?: string;
  all?: boolean;
  closeMany?: boolean;
  dryRun?: boolean;
  allowPrivate?: boolean;
  json?: boolean;
  verbose?: boolean;
  host?: string;
}

const examples = `
Examples:
  fractional-host import --from ashby acme.json other.json
  fractional-host import --from lever https://api.lever.co/v0/postings/acme
  curl -s https://acme.example/cfo |
    fractional-host import --from schema-org --feed acme -

Importing a feed again updates its jobs and makes none twice. What a complete
feed no longer has is closed. A feed that cannot be read changes nothing, and
without --close-many neither does one that has lost most of its roles (five or
more, and more than half). Fractional is what is part-time, on contract,
freelance, interim or a few hours a week, whatever its seniority.`;

export function addImportCommand(program: Command, context: CliContext): void {
  program
    .command('import')
    .description('Import feeds. Keeps fractional roles and says why it skips the others.')
    .argument('<source...>', 'files, URLs, or - for the standard input')
    .addOption(
      choiceOption('--from <system>', 'where the feeds are from', Object.keys(importers)).makeOptionMandatory(),
    )
    .option('--board <slug>', 'the board to import to (default: the only one)')
    .option('--feed <name>', 'names the feed, where the document does not')
    .option('--all', 'keep listings that are not fractional, too')
    .option('--close-many', 'close roles even when most of a feed has vanished')
    .option('--dry-run', 'change nothing, and report what would come of it')
    .option('--allow-private', 'fetch from private addresses, too')
    .option('--json', 'print the reports as JSON')
    .option('--verbose', 'a line for every posting, however many are kept')
    .addOption(hostOption())
    .addHelpText('after', examples)
    .action((sources: string[], options: ImportOptions) => importSources(sources, options, context));
}

async function importSources(sources: string[], options: ImportOptions, context: CliContext): Promise<void> {
  if (options.feed !== undefined && sources.length > 1) {
    throw new CliError('--feed names one feed: give one source with it.', 2);
  }
  const results = await withAccess(configOf(context), options.host, async (access) => {
    const board = await chooseBoard(access, options.board, context);
    if (options.dryRun) await requireSomeBoard(access);
    const done: SourceResult[] = [];
    for (const source of sources) {
      done.push(await importSource({ access, board, source, context }, options));
    }
    return done;
  });
  if (options.json) context.print(JSON.stringify(results, null, 2));
  else for (const line of reportLines(results, { verbose: options.verbose ?? false })) context.print(line);
  if (options.dryRun) context.complain('This was a dry run: nothing was changed.');
  const failed = results.filter((result) => 'error' in result).length;
  if (failed > 0) throw new CliError(`${failed} of ${results.length} sources could not be imported.`);
}

interface SourceImport {
  access: HostAccess;
  board: () => Promise<string>;
  source: string;
  context: CliContext;
}

/** One source that fails does not keep the others from being imported. */
async function importSource(
  { access, board, source, context }: SourceImport,
  { from: system, all = false, closeMany, dryRun, feed, allowPrivate = false }: ImportOptions,
): Promise<SourceResult> {
  try {
    const { standardInput } = context;
    const read = await readSource(source, { system, feed, allowPrivate, standardInput });
    const asked = { system, board: await board(), all, closeMany, dryRun };
    return { source, report: await access.import({ ...asked, ...read }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { source, error: storeTrouble(error) ?? error.message };
  }
}
