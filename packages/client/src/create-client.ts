import * as checks from '@fractional-embed/contract/checks';
import { createSend } from './exchange.js';
import { kyTransport } from './ky-transport.js';
import type { ClientOptions } from './options.js';
import { type BoardResource, board } from './resources/board.js';
import { type JobsResource, jobs } from './resources/jobs.js';
import { type Writes, writes } from './resources/writes.js';
import { parseOptions } from './settings.js';

/** Typed calls to one board of one host. */
export interface Client extends Writes {
  readonly board: BoardResource;
  readonly jobs: JobsResource;
}

/**
 * A client for one board. Makes no request by itself and keeps nothing between calls.
 *
 * @throws TypeError that names the option which is missing or can't be.
 * @example
 * const client = createClient({ baseUrl: 'https://jobs.example.org', board: 'demo' });
 * const { data, total } = await client.jobs.list({ function: ['finance', 'marketing'], availableHours: 12 });
 */
export function createClient(options: ClientOptions): Client {
  const settings = parseOptions(options);
  const send = createSend(settings, kyTransport, checks);
  return {
    board: board(send, options.board),
    jobs: jobs(send, options.board),
    ...writes(settings, options.board),
  };
}
