import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import { ownPayloads } from './own-payloads.mjs';

/** Published collections of payloads, where there are any: `TEST_DATA`, else beside the repository. */
const folder = join(process.env.TEST_DATA ?? join(root, '../shared/data'), 'xss');

/** Of the published ones, one in so many is enough where time is short. */
const quickShare = 5;

/**
 * Each payload once, without blank ones, which no listing can have as its title.
 *
 * @param {{ quick: boolean }} options `quick` takes all of our own and a fifth of the published ones
 * @returns {{ payloads: string[], note: string }}
 */
export function readPayloads({ quick }) {
  if (!existsSync(folder)) {
    const note = `no collection of payloads in ${folder} (set TEST_DATA to a folder that has xss/*.json): our own`;
    return { payloads: different(ownPayloads), note };
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const published = names.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const chosen = published.filter((_, index) => !quick || index % quickShare === 0);
  const payloads = different([...ownPayloads, ...chosen.map(({ payload }) => payload)]);
  const share = quick ? '; for all: node scripts/browser/hostile-listings.mjs' : '';
  return {
    payloads,
    note: `${chosen.length} of ${published.length} published, ${ownPayloads.length} of our own${share}`,
  };
}

const different = (payloads) => [...new Set(payloads)].filter((payload) => payload.trim() !== '');

/** The payload with our own marker in place of what payloads usually call, so that it tells of itself. */
export function marked(payload) {
  return payload.replace(/\b(alert|confirm|prompt|eval|print|write|console\.log)\b/g, '__executed');
}
