import { parseArgs } from 'node:util';
import { Impossible } from '../lib/bootstrap/impossible.mjs';

export const databases = ['sqlite', 'postgres'];

/**
 * @param {string[]} args
 * @param {Record<string, string>} defaults also says which numbers there are
 * @returns {{ databases: string[] } & Record<string, any>}
 * @throws {Impossible} naming the option that can't be
 */
export function readOptions(args, defaults) {
  const options = Object.fromEntries(
    ['database', 'host', ...Object.keys(defaults)].map((name) => [name, { type: /** @type {const} */ ('string') }]),
  );
  const { values } = parse(args, options);
  const numbers = Object.entries(defaults).map(([name, fallback]) => [name, toNumber(name, values[name] ?? fallback)]);
  const { database = 'both', host } = values;
  if (database !== 'both' && !databases.includes(database)) {
    throw new Impossible(`--database must be sqlite, postgres or both, not "${database}"`);
  }
  return { ...Object.fromEntries(numbers), databases: database === 'both' ? databases : [database], host };
}

function parse(args, options) {
  try {
    return /** @type {{ values: Record<string, string> }} */ (parseArgs({ args, options }));
  } catch (error) {
    throw new Impossible(error.message);
  }
}

function toNumber(name, text) {
  if (!/^\d+$/.test(text)) throw new Impossible(`--${name} must be a whole number, not "${text}"`);
  return Number(text);
}
