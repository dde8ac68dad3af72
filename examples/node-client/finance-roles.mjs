// node finance-roles.mjs [most]: prints the finance roles up to 15 hours a week that were not printed before.
import { readFile, writeFile } from 'node:fs/promises';
import { createClient, isClientError, toMajor } from '@fractional-embed/client';

const baseUrl = process.env.HOST_URL ?? 'http://localhost:4321';
const cursorFile = process.env.CURSOR_FILE ?? 'finance-roles.cursor';
const most = Number(process.argv[2] ?? Infinity);

const client = createClient({ baseUrl, board: process.env.BOARD ?? 'demo' });
const filters = { function: 'finance', availableHours: 15 };

try {
  const cursor = await readFile(cursorFile, 'utf8').catch(() => null);
  const roles = client.jobs.all(filters, { cursor });
  let printed = 0;
  for await (const role of roles) {
    console.log([hours(role).padEnd(14), pay(role).padEnd(34), role.title].join(' '));
    // Stored behind each role: stopped at any moment, the next run goes on exactly there.
    await writeFile(cursorFile, roles.cursor ?? '');
    if (++printed >= most) break;
  }
  console.log(`${printed} new roles. Delete ${cursorFile} to begin again.`);
} catch (error) {
  if (!isClientError(error)) throw error;
  console.error(`${error.message} (request ${error.requestId ?? 'never answered'})`);
  process.exitCode = 1;
}

function hours({ commitment }) {
  const { minHoursPerWeek: min, maxHoursPerWeek: max } = commitment ?? {};
  return `${[...new Set([min, max])].filter((one) => one != null).join('–')} h a week`;
}

/** What the host worked out from the published pay, to compare hourly rates with retainers. */
function pay({ pay: { model, currency, derived } }) {
  const { minAmountMinor: min, maxAmountMinor: max } = derived.effectiveHourly ?? {};
  const amounts = [...new Set([min, max])].filter((one) => one != null).map((one) => toMajor(one, currency).toFixed(0));
  return amounts.length > 0 ? `${model}, ≈ ${currency} ${amounts.join('–')} an hour` : model;
}
