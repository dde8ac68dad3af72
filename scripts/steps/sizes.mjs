import { verdict } from '../lib/gate.mjs';
import { measureAll, table } from '../sizes.mjs';

/** What a visitor downloads, against its budget. */
export async function sizes() {
  const rows = await measureAll();
  return verdict(
    rows.every(({ within }) => within),
    '',
    table(rows),
  );
}
