import type { CalculatorInputs } from '../inputs/inputs.js';

/**
 * The fragment with what differs from what the page starts with under `prefix.`; everybody else's parameters stay, to the
 * letter.
 */
export function writeInputs(
  fragment: string,
  prefix: string,
  inputs: CalculatorInputs,
  start: CalculatorInputs,
): string {
  const theirs = fragment.split('&').filter((pair) => pair && !pair.startsWith(`${prefix}.`));
  const ours = (Object.keys(start) as (keyof CalculatorInputs)[])
    .filter((field) => inputs[field] !== start[field])
    .map((field) => `${prefix}.${field}=${encodeURIComponent(inputs[field])}`);
  return [...theirs, ...ours].join('&');
}
