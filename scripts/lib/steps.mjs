import { performance } from 'node:perf_hooks';

/**
 * @typedef {object} Outcome what a step found; a gate counts as one, tests as many as there are
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} [output] everything, shown when something failed
 * @property {string[]} [notes] the few lines worth showing in any case
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [after] steps that must have passed, when they run as well
 * @property {string} [alone] no two steps with the same value run at a time
 * @property {(args: string[]) => Promise<Outcome>} run
 */

const atATime = 2;

/**
 * Runs steps, two at a time, in their order as far as `after` and `alone` allow; a failure stops only what needs it.
 *
 * @param {Step[]} steps
 * @param {string[]} args
 * @param {(step: Step, outcome: Outcome, seconds: number) => void} report
 * @param {() => boolean} isStopped
 * @returns {Promise<Outcome>} the total
 */
export async function runSteps(steps, args, report, isStopped = () => false) {
  const waiting = [...steps];
  const outcomes = new Map();
  const running = new Map();
  for (;;) {
    while (running.size < atATime && !isStopped()) {
      const next = waiting.find((step) => isReady(step, waiting, running));
      if (!next) break;
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, runStep(next));
    }
    if (running.size === 0) break;
    running.delete(await Promise.race(running.values()));
  }
  return total([...outcomes.values()]);

  async function runStep(step) {
    const start = performance.now();
    const failed = (step.after ?? []).find((name) => outcomes.get(name)?.failed > 0);
    const outcome = failed ? notRun(failed) : await step.run(args).catch(broken);
    outcomes.set(step.name, outcome);
    if (!isStopped()) report(step, outcome, (performance.now() - start) / 1000);
    return step;
  }
}

function isReady(step, waiting, running) {
  const busy = [...running.keys()];
  const unfinished = [...waiting, ...busy].map(({ name }) => name);
  if (step.after?.some((name) => unfinished.includes(name))) return false;
  return !step.alone || busy.every(({ alone }) => alone !== step.alone);
}

function notRun(cause) {
  return { passed: 0, failed: 0, skipped: 1, notes: [`not run: ${cause} failed`] };
}

function broken(error) {
  return { passed: 0, failed: 1, output: String(error.stack ?? error) };
}

function total(outcomes) {
  const sum = (key) => outcomes.reduce((all, outcome) => all + (outcome[key] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** "3 passed, 0 failed", and what was skipped if anything was. */
export function count({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
