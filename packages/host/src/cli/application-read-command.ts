import type { AdminApplication } from '@fractional-embed/contract';
import type { Command } from 'commander';
import { withAccess } from './access.js';
import { applicationLines } from './application-lines.js';
import { hostOption } from './boards-command.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { printable } from './report.js';
import { saveFiles } from './save-files.js';

interface HostOption {
  host?: string;
}

interface FilesOptions extends HostOption {
  out: string;
  force?: boolean;
}

/** `applications show` and `applications files`: one application, with who sent it. */
export function addApplicationReadCommands(applications: Command, context: CliContext): void {
  applications
    .command('show')
    .description('Show one in full, with who sent it. The audit log keeps that it was read.')
    .argument('<id>', 'its id, as the list gives it')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((id: string, { host }: HostOption) =>
      withAccess(configOf(context), host, async (access) => {
        for (const line of applicationLines(found(await access.application(id), id))) context.print(line);
      }),
    );
  applications
    .command('files')
    .description('Save the documents of one.')
    .argument('<id>', 'its id, as the list gives it')
    .requiredOption('--out <folder>', 'save them there; it is made if need be')
    .option('--force', 'in place of files of the same names')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((id: string, { host, out, force = false }: FilesOptions) =>
      withAccess(configOf(context), host, async (access) => {
        const { files } = found(await access.application(id), id);
        if (files.length === 0) {
          context.complain('It came without files.');
          return;
        }
        const read = (file: string) => access.applicationFile(id, file);
        for await (const path of saveFiles(files, read, { folder: out, force })) context.print(path);
        context.complain('They are a person’s: delete them when they have served.');
      }),
    );
}

function found(application: AdminApplication | undefined, id: string): AdminApplication {
  if (application === undefined) throw new CliError(`There is no application with the id ${printable(id)}.`);
  return application;
}
