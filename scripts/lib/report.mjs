import { count, runSteps } from './steps.mjs';

/**
 * Runs steps and says how each went; the last line is the total.
 *
 * @param {import('./steps.mjs').Step[]} steps
 * @returns {Promise<number>} the exit code
 */
export async function runAndReport(steps, args = []) {
  let stoppedBy;
  const stop = (signal) => {
    stoppedBy = signal;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  const total = await runSteps(steps, args, report, () => stoppedBy !== undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
  if (stoppedBy) process.kill(process.pid, stoppedBy);
  else console.log(`\n${count(total)}`);
  return total.failed > 0 || total.passed === 0 || stoppedBy ? 1 : 0;
}

function report({ name }, outcome, seconds) {
  const mark = outcome.failed > 0 ? '✗' : outcome.passed > 0 ? '✓' : '-';
  console.log(`${mark} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${count(outcome)}`);
  for (const note of outcome.notes ?? []) console.log(`    ${note}`);
  if (outcome.failed > 0) console.log(indent(outcome.output ?? ''));
}

function indent(output) {
  return output.trim().replace(/^(?=.)/gm, '    ');
}
