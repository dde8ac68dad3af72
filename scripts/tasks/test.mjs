import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { runAndReport } from '../lib/report.mjs';
import { steps, stepsNamed } from '../steps/index.mjs';

/** Everything that must hold, or the named steps; what follows a single step's name is for its tool. */
export function run(args) {
  const known = steps.map(({ name }) => name);
  const end = args.findIndex((arg) => !known.includes(arg));
  const names = end === -1 ? args : args.slice(0, end);
  const rest = args.slice(names.length);
  if (rest.length > 0 && names.length !== 1) {
    throw new Impossible(`there is no step "${rest[0]}": npm test -- <${known.join(' | ')}>`);
  }
  return runAndReport(names.length > 0 ? stepsNamed(names) : steps, rest);
}
