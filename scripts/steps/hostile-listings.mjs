import { capture, verdict } from '../lib/gate.mjs';

/** Listings that attack, in every place that shows them, in a real Chromium: nothing of them may run or reach out. */
export async function hostileListings() {
  const { ok, output } = await capture(process.execPath, ['scripts/browser/hostile-listings.mjs', '--quick']);
  // The counts come last.
  return verdict(ok, output, ok ? output.trim().split('\n').slice(-3) : []);
}
