import type { CalculatorInputs } from '../inputs/inputs.js';

/**
 * The fragment with every input under `prefix.`, so that it means the same on a page that starts with other numbers, and
 * what differs from them in the kept scenarios under `prefix.2.` and so on; everybody else's parameters stay, to the letter.
 */
export function writeInputs(
  fragment: string,
  prefix: string,
  now: CalculatorInputs,
  kept: readonly CalculatorInputs[],
): string {
  const theirs = fragment.split('&').filter((pair) => pair && !nameOf(pair).startsWith(`${prefix}.`));
  const count = kept.length > 0 ? [`${encodeURIComponent(prefix)}.kept=${kept.length}`] : [];
  const each = kept.flatMap((inputs, index) => written(`${prefix}.${index + 2}`, inputs, now));
  return [...theirs, ...written(prefix, now), ...count, ...each].join('&');
}

function written(prefix: string, inputs: CalculatorInputs, but?: CalculatorInputs): string[] {
  return (Object.keys(inputs) as (keyof CalculatorInputs)[])
    .filter((field) => inputs[field] !== but?.[field])
    .map((field) => `${encodeURIComponent(prefix)}.${field}=${encodeURIComponent(inputs[field])}`);
}

/** As it is read: a prefix may be written in more than one way. */
function nameOf(pair: string): string {
  const [name = ''] = new URLSearchParams(pair).keys();
  return name;
}
