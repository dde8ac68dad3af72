import type { Command } from 'commander';
import type { HostConfig } from '../config.js';
import { createLog, type Log } from '../log.js';
import { type RunningServer, startServer } from '../server.js';
import { StoreLocked } from '../store/store-errors.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';

const environment = `
Environment:
  PORT          port to listen on, 0 for any free one (4321)
  HOST          address to listen on; 0.0.0.0 in a container (127.0.0.1)
  DATA_DIR      folder of the database and of the admin key (.data)
  DATABASE_URL  a Postgres to use in place of the SQLite file
  BLOB_URL      s3://KEY:SECRET@host/bucket?region=… for files (in the database)
  ADMIN_KEY     secret of /v1/admin (one that is made in DATA_DIR/admin-key)
  PUBLIC_URL    where the host is reached from outside (http://localhost:PORT)
  SMTP_URL      mail server, such as smtp://user:password@mail.example.org:587
                (none: mails are files in DATA_DIR/mail)
  MAIL_FROM     who mails are from (no-reply@ the host of PUBLIC_URL)
  WEBHOOK_ALLOW_PRIVATE
                1 to send webhooks to private addresses, too (0)
  APPLICATIONS_PER_HOUR, UPLOADS_PER_HOUR, SUBSCRIPTIONS_PER_HOUR
                how many from one address and how many to one board
                (30,1000  60,1000  10,500)
  TRUSTED_PROXIES
                whose X-Forwarded-For is believed: addresses, networks,
                loopback, private, or none (loopback)
  LOG_LEVEL     trace, debug, info, warn, error, fatal or silent (info)`;

export function addServeCommand(program: Command, context: CliContext): void {
  program
    .command('serve')
    .description('Run the host until it gets SIGINT or SIGTERM.')
    .option('--no-samples', 'leave an empty store empty')
    .addHelpText('after', environment)
    .action((options: { samples: boolean }) => serve(options.samples, context));
}

async function serve(samples: boolean, context: CliContext): Promise<void> {
  const config = configOf(context);
  const log = createLog({ level: config.logLevel });
  const server = await startServer(config, { samples, log }).catch((error: unknown) => {
    throw inWords(error, config);
  });
  // To a program the standard output is JSON lines and nothing else; "Listening" there has the address.
  if (context.isTerminal) context.print(`Open ${server.url}`);
  stopOnSignals(server, log);
}

function inWords(error: unknown, { port, host }: HostConfig): unknown {
  if (error instanceof StoreLocked) return new CliError(error.message);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return error;
  if (code === 'EADDRINUSE')
    return new CliError(`Port ${port} is taken: set PORT to another, or to 0 for any free one.`);
  if (code === 'EACCES') return new CliError(`Port ${port} is not for this user: set PORT to one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new CliError(`HOST ${host} is no address of this machine.`);
  return error;
}

/** The first signal lets open requests finish, the second one does not. */
function stopOnSignals(server: RunningServer, log: Log): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.write('info', `Stopping on ${signal}`);
    await server.close();
    log.write('info', 'Stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.failure('Could not stop cleanly', error);
        process.exit(1);
      });
    });
  }
}
