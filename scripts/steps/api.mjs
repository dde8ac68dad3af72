import { apiChanges } from '../lib/api/reports.mjs';
import { verdict } from '../lib/gate.mjs';

/** What the packages export, against the committed reports of it: no change of it goes unseen. */
export async function api() {
  const changes = await apiChanges();
  const remedy = 'What users import has changed. If it is meant: npm run api, a changeset, and commit both.';
  return verdict(changes.length === 0, [remedy, ...changes].join('\n\n'));
}
