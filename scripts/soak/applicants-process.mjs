// Many applicants in one process: says for each number that it is given what the client told.
import * as client from '../../packages/client/dist/index.js';
import { applicant } from './applicants.mjs';
import { visit } from './visit.mjs';

const [settings] = process.argv.slice(2);
const { seed, hasLocks, ...way } = JSON.parse(settings ?? '{}');

// As in pages without https, where only the host is left to see that two clicks are one.
if (!hasLocks) Object.defineProperty(globalThis, 'navigator', { value: {} });

const { createKey, isApiError, isNotConfirmedError } = client;
const copy = { open: client.createClient, createKey, isApiError, isNotConfirmedError };

process.on('message', async (/** @type {{ visit?: number }} */ { visit: index }) => {
  if (index === undefined) return;
  process.send?.({ told: await visit(applicant(seed, index), { ...way, copies: [copy, copy] }) });
});
