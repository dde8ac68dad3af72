// What processes hold on to while the soak goes on. Flat is what does not grow any more.

/** Bytes that a process may hold more for each application, over the last third of the soak. */
export const growthBound = 1_024;
/** Fewer than this tell nothing: what is under way at the moment weighs more than what is held. */
export const fewestToJudge = 5_000;
const samplesWanted = 50;

/**
 * @param {Record<string, () => Array<{ memory: () => Promise<{ heldBytes: number, rssBytes: number } | undefined> }>>} groups
 * @param {number} count how many applications there will be
 */
export function memoryOf(groups, count) {
  /** @type {Map<string, any[]>} */
  const samples = new Map(Object.keys(groups).map((name) => [name, []]));
  const every = Math.max(1, Math.floor(count / samplesWanted));
  return {
    /** To be called after each application. */
    async after(done) {
      if (done % every !== 0 && done !== count) return;
      for (const [name, members] of Object.entries(groups)) {
        const found = (await Promise.all(members().map(({ memory }) => memory()))).filter((one) => one !== undefined);
        samples.get(name)?.push({ done, ...sum(found) });
      }
    },
    summary: () => [...samples].map(([name, own]) => ({ name, ...summaryOf(own, count) })),
  };
}

function sum(found) {
  const add = (field) => found.reduce((total, one) => total + one[field], 0);
  return { heldBytes: add('heldBytes'), rssBytes: add('rssBytes') };
}

function summaryOf(samples, count) {
  const at = (share) => samples.find(({ done }) => done >= count * share) ?? samples.at(-1);
  const last = samples.filter(({ done }) => done >= (count * 2) / 3);
  return { at10: at(0.1), at50: at(0.5), at100: samples.at(-1), bytesEach: slope(last) };
}

/** Of the line that fits best, in bytes for each application. */
export function slope(samples) {
  const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ done }) => done)), mean(samples.map(({ heldBytes }) => heldBytes))];
  const above = samples.reduce((total, { done, heldBytes }) => total + (done - x) * (heldBytes - y), 0);
  const below = samples.reduce((total, { done }) => total + (done - x) ** 2, 0);
  return below === 0 ? 0 : above / below;
}
