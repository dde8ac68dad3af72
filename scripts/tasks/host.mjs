import { runHost } from '../lib/host.mjs';

/** The host's command line: `npm run host -- import --from ashby feed.json`. */
export function run(args) {
  return runHost('host', args);
}
