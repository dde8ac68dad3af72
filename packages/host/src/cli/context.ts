import type { Readable } from 'node:stream';
import { type HostConfig, readConfig } from '../config.js';

/** What a command works with beside its arguments; `main` gives it the process's own. */
export interface CliContext {
  environment: Readonly<Record<string, string | undefined>>;
  /** Results. */
  print(line: string): void;
  /** What went wrong, and what the operator should know beside the results. */
  complain(line: string): void;
  standardInput: Readable;
  /** Whether somebody reads along: then what is printed may be more than data. @default false */
  isTerminal?: boolean;
}

/** @throws ConfigError */
export function configOf({ environment }: CliContext): HostConfig {
  return readConfig(environment);
}
