/**
 * Makes the filters that a visitor sets: three that hold on some job, so that every search has something to find, count
 * and sort.
 *
 * @param {ReturnType<typeof import('../lib/random.mjs').createRandom>} random
 * @param {any[]} jobs summaries
 */
export function threeFilters(random, jobs) {
  const holding = holdingOn(random.of(jobs), random);
  const chosen = new Set();
  while (chosen.size < 3) chosen.add(random.of(holding));
  return Object.assign({ sort: random.of(['newest', 'pay', 'hours', 'relevance']) }, ...chosen);
}

/** Every filter that this job passes. */
function holdingOn({ title, function: field, pay, location, company }, random) {
  const words = [...title.matchAll(/\p{L}{3,}/gu)].map(([word]) => word.slice(0, 3 + random.below(6)));
  const filters = [
    { function: field },
    { payModel: pay.model },
    { workplace: location.workplace },
    { region: random.of(location.regions) },
    { stage: company.stage },
    { q: random.of(words) },
    ...minimum(pay),
  ];
  return filters.filter((filter) => Object.values(filter).every((value) => value !== null && value !== undefined));
}

/** At least four fifths of what the job pays for an hour. */
function minimum({ currency, derived }) {
  const { minAmountMinor, maxAmountMinor } = derived.effectiveHourly ?? {};
  const top = maxAmountMinor ?? minAmountMinor;
  return top ? [{ minEffectiveHourly: Math.max(1, Math.floor(top / 125)), currency }] : [];
}
