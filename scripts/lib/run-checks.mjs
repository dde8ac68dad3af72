/**
 * Runs checks one after the other; each throws what it finds wrong.
 *
 * @template Given
 * @param {Record<string, (given: Given) => Promise<void>>} checks by the name of what they check
 * @param {Given} given
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function runChecks(checks, given) {
  const failures = [];
  for (const [name, check] of Object.entries(checks)) {
    await check(given).catch((error) => failures.push(`${name}: ${error.stack ?? error}`));
  }
  return {
    passed: Object.keys(checks).length - failures.length,
    failed: failures.length,
    output: failures.join('\n'),
  };
}
