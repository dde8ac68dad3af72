import { quick } from '../examples/checks.mjs';
import { runExamples } from '../examples/run-examples.mjs';

/** The examples that need nothing but what is installed anyway; `npm run examples` runs all. */
export function examples() {
  return runExamples(quick);
}
