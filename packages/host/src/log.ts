import { type DestinationStream, pino } from 'pino';
import { readableLines } from './log-readable.js';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
type Severity = Exclude<LogLevel, 'silent'>;

/** All that a log line may carry. Nothing a visitor typed, nothing that says who they are. */
export interface LogFields {
  requestId?: string;
  method?: string;
  /** The route's pattern, never the path. */
  route?: string;
  status?: number;
  durationMs?: number;
  /** Where the host listens, stores or keeps something: the operator's own words. */
  url?: string;
  path?: string;
  count?: number;
}

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  'requestId',
  'method',
  'route',
  'status',
  'durationMs',
  'url',
  'path',
  'count',
]);

/** Structured lines with allow-listed fields. */
export interface Log {
  write(level: Severity, message: string, fields?: LogFields): void;
  /** An unexpected error: its kind and its place in the code. Its message may quote input, and stays out. */
  failure(message: string, error: unknown, fields?: LogFields): void;
}

export interface LogOptions {
  /** @default 'info' */
  level?: LogLevel;
  /** @default the standard output, in readable lines when that is a terminal */
  destination?: DestinationStream;
}

/** A log of JSON lines. */
export function createLog({ level = 'info', destination = standardOutput() }: LogOptions = {}): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return {
    write: (severity, message, fields = {}) => logger[severity](pick(fields), message),
    failure: (message, error, fields = {}) => logger.error({ ...pick(fields), ...describe(error) }, message),
  };
}

/** Says nothing: for tests and for those who embed the host and log themselves. */
export const silentLog: Log = { write: () => {}, failure: () => {} };

function standardOutput(): DestinationStream {
  return process.stdout.isTTY ? readableLines(process.stdout) : pino.destination({ dest: 1, sync: true });
}

function pick(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)));
}

const maxFrames = 8;

function describe(error: unknown): { error: string; errorCode?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) && { errorCode: code }),
    at: frames.slice(0, maxFrames).map((line) => line.trim()),
  };
}
