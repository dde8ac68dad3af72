/**
 * Runs checks one after the other; each throws what it finds wrong, or says why it can't look here.
 *
 * @template Given
 * @param {Record<string, (given: Given) => Promise<void | { skipped: string }>>} checks by the name of what they check
 * @param {Given} given
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function runChecks(checks, given) {
  const failures = [];
  const skipped = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      const result = await check(given);
      if (result) skipped.push(`${name} skipped: ${result.skipped}`);
    } catch (error) {
      failures.push(`${name}: ${error.stack ?? error}`);
    }
  }
  return {
    passed: Object.keys(checks).length - failures.length - skipped.length,
    failed: failures.length,
    skipped: skipped.length,
    output: failures.join('\n'),
    notes: skipped,
  };
}
