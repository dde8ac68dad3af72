import { runAndReport } from '../lib/report.mjs';
import { stepsNamed } from '../steps/index.mjs';

/** What needs no test to run: seconds, while you write. */
export function run() {
  return runAndReport(stepsNamed(['build', 'types', 'lint', 'format', 'boundaries', 'unused']));
}
