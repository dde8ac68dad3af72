import { updateApiReports } from '../lib/api/reports.mjs';
import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { build } from '../lib/build.mjs';

/** Builds what is stale and writes docs/api: what each package exports. */
export async function run() {
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  await updateApiReports();
}
