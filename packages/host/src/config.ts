import { resolve } from 'node:path';
import { isProxy } from './guards/client-address.js';
import { defaultLimits, type HourlyLimit, type Limits } from './guards/limits.js';
import { type LogLevel, logLevels } from './log.js';
import { readBlobUrl } from './store/intake/file-bytes/blob-url.js';

/** How a host process runs. All of it comes from the environment; all of it has a default. */
export interface HostConfig {
  /** 0 takes any free port. @default 4321 */
  port: number;
  /**
   * The address to listen on. The default is reached from this machine only; a container or a server without a proxy
   * in front needs `0.0.0.0` or `::`.
   * @default '127.0.0.1'
   */
  host: string;
  /** Where the SQLite file, the admin key and the note of a running host are. @default '.data' */
  dataDir: string;
  /** A Postgres to use in place of the SQLite file. */
  databaseUrl: string | undefined;
  /** An S3-speaking store for uploaded files. Undefined: they are in the database. */
  blobUrl: string | undefined;
  /** Secret of `/v1/admin`. Undefined: one is made and kept in `dataDir`. */
  adminKey: string | undefined;
  /** Where the host is reached from outside, without a trailing slash. @default http://localhost with the port */
  publicUrl: string | undefined;
  /** The mail server, `smtp://` or `smtps://`. Undefined: mails are files in `dataDir`. */
  smtpUrl: string | undefined;
  /** Who mails are from: an address, or a name with an address in `<>`. @default no-reply@ the host of `publicUrl` */
  mailFrom: string | undefined;
  /** Send webhooks to private addresses too: for tests, and for receivers inside one's own network. @default false */
  webhookAllowPrivate: boolean;
  /** How much may be sent within an hour. */
  limits: Limits;
  /** Whose `X-Forwarded-For` is believed: addresses, networks, `loopback`, `private`. @default ['loopback'] */
  trustedProxies: readonly string[];
  /** @default 'info' */
  logLevel: LogLevel;
}

/** A value of the environment that the host cannot run with. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** This process's environment. The only place that looks at it. */
export const processEnvironment: Environment = process.env;

/**
 * Reads the environment. An empty variable counts as none: compose files and shells leave them behind.
 * @throws ConfigError with a line for each wrong variable that says what it may be.
 */
export function readConfig(environment: Environment = processEnvironment): HostConfig {
  const wrong: string[] = [];
  const read: Read = (name, fallback, parse, mayBe) => {
    const text = environment[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) wrong.push(`${name} must be ${mayBe}.`);
    return value ?? fallback;
  };
  const config: HostConfig = {
    port: read('PORT', 4321, toPort, 'a port number from 0 (any free one) to 65535'),
    host: read('HOST', '127.0.0.1', toHost, 'an address or name to listen on, such as 127.0.0.1 or 0.0.0.0'),
    dataDir: resolve(environment.DATA_DIR || '.data'),
    databaseUrl: read('DATABASE_URL', undefined, toDatabaseUrl, 'a URL that begins with postgres://'),
    blobUrl: read('BLOB_URL', undefined, toBlobUrl, 'like s3://KEY:SECRET@host/bucket?region=eu-central-1'),
    adminKey: read('ADMIN_KEY', undefined, toKey, '16 to 200 letters, digits and signs without spaces'),
    publicUrl: read(
      'PUBLIC_URL',
      undefined,
      toPublicUrl,
      'an http(s) URL without query, such as https://jobs.example.org',
    ),
    smtpUrl: read(
      'SMTP_URL',
      undefined,
      toSmtpUrl,
      'a URL such as smtp://user:password@mail.example.org:587 or smtps://…',
    ),
    mailFrom: read(
      'MAIL_FROM',
      undefined,
      toSender,
      'an address, or a name and an address as in Roles <roles@example.org>',
    ),
    webhookAllowPrivate: read('WEBHOOK_ALLOW_PRIVATE', false, toSwitch, '1 (yes) or 0 (no)'),
    limits: readLimits(read),
    trustedProxies: read(
      'TRUSTED_PROXIES',
      ['loopback'],
      toProxies,
      'a list of addresses and networks such as 10.0.0.0/8, or of loopback and private; or none',
    ),
    logLevel: read('LOG_LEVEL', 'info', toLogLevel, `one of ${logLevels.join(', ')}`),
  };
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return config;
}

type Read = <T>(name: string, fallback: T, parse: (text: string) => T | undefined, mayBe: string) => T;

function readLimits(read: Read): Limits {
  return {
    apply: read('APPLICATIONS_PER_HOUR', defaultLimits.apply, toLimit, limitMayBe),
    upload: read('UPLOADS_PER_HOUR', defaultLimits.upload, toLimit, limitMayBe),
    subscribe: read('SUBSCRIPTIONS_PER_HOUR', defaultLimits.subscribe, toLimit, limitMayBe),
  };
}

const limitMayBe = 'two whole numbers from 1, from one address and to one board, such as 30,1000';

function toLimit(text: string): HourlyLimit | undefined {
  const [, perAddress = '', perBoard = ''] = /^([1-9]\d{0,8})\s*,\s*([1-9]\d{0,8})$/.exec(text) ?? [];
  return perAddress ? { perAddress: Number(perAddress), perBoard: Number(perBoard) } : undefined;
}

function toProxies(text: string): string[] | undefined {
  if (text === 'none') return [];
  const proxies = text.split(',').map((proxy) => proxy.trim());
  return proxies.every(isProxy) ? proxies : undefined;
}

function toPort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  return port >= 0 && port <= 65_535 ? port : undefined;
}

function toHost(text: string): string | undefined {
  return /^[\w.:%-]+$/.test(text) ? text : undefined;
}

function toDatabaseUrl(text: string): string | undefined {
  return /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text) ? text : undefined;
}

function toBlobUrl(text: string): string | undefined {
  return readBlobUrl(text) && text;
}

function toKey(text: string): string | undefined {
  return /^[\x21-\x7e]{16,200}$/.test(text) ? text : undefined;
}

function toPublicUrl(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash, username } = new URL(text);
  return search || hash || username ? undefined : `${origin}${pathname}`.replace(/\/+$/, '');
}

function toSmtpUrl(text: string): string | undefined {
  return /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text) ? text : undefined;
}

function toSender(text: string): string | undefined {
  return /^(?:[^\p{Cc}<>"@]{1,100} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(text) ? text : undefined;
}

function toSwitch(text: string): boolean | undefined {
  return text === '1' ? true : text === '0' ? false : undefined;
}

function toLogLevel(text: string): LogLevel | undefined {
  return logLevels.find((level) => level === text);
}
