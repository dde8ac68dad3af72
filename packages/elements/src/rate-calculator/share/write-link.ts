import type { CalculatorInputs } from '../inputs/inputs.js';

/**
 * The fragment with what differs from what the page starts with under `prefix.`, of kept scenarios under `prefix.2.` and so
 * on; everybody else's parameters stay, to the letter.
 */
export function writeInputs(
  fragment: string,
  prefix: string,
  [now, ...kept]: readonly CalculatorInputs[],
  start: CalculatorInputs,
): string {
  const theirs = fragment.split('&').filter((pair) => pair && !pair.startsWith(`${prefix}.`));
  const count = kept.length > 0 ? [`${prefix}.kept=${kept.length}`] : [];
  const each = kept.flatMap((inputs, index) => differences(`${prefix}.${index + 2}`, inputs, start));
  return [...theirs, ...(now ? differences(prefix, now, start) : []), ...count, ...each].join('&');
}

function differences(prefix: string, inputs: CalculatorInputs, start: CalculatorInputs): string[] {
  return (Object.keys(start) as (keyof CalculatorInputs)[])
    .filter((field) => inputs[field] !== start[field])
    .map((field) => `${prefix}.${field}=${encodeURIComponent(inputs[field])}`);
}
