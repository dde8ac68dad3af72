import { runHost } from '../lib/host.mjs';

/** Builds what is stale and serves it, with sample listings in an empty store. */
export function run(args) {
  return runHost('start', ['serve', ...args]);
}
