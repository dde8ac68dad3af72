import { tool } from '../lib/tool.mjs';

/** Formats everything, or the given files. */
export function run(args) {
  return tool('biome', ['check', '--write', ...args]);
}
