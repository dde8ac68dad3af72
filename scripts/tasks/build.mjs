import { build } from '../lib/build.mjs';

/** Builds what is stale. */
export async function run() {
  const { ok, output } = await build();
  if (output.trim()) console.error(output.trim());
  return ok ? 0 : 1;
}
