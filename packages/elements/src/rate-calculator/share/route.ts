import { type CalculatorInputs, type ChoiceField, choices, defaultInputs, type FlagField } from '../inputs/inputs.js';
import { numberFields } from '../inputs/number-fields.js';

const flags: readonly FlagField[] = ['timeOffPaid', 'specifiedService'];

/** Reads the inputs under `prefix.` from a fragment without its `#`; what can't be is left out. */
export function readInputs(fragment: string, prefix: string): Partial<CalculatorInputs> {
  const inputs: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(fragment)) {
    if (!name.startsWith(`${prefix}.`)) continue;
    const field = name.slice(prefix.length + 1);
    const read = readValue(field, value);
    if (read !== undefined) inputs[field] = read;
  }
  return inputs;
}

function readValue(field: string, value: string): number | string | boolean | undefined {
  if (Object.hasOwn(numberFields, field)) {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : undefined;
  }
  if (flags.includes(field as FlagField)) return value === 'true' || value === 'false' ? value === 'true' : undefined;
  return Object.hasOwn(choices, field) && choices[field as ChoiceField].includes(value) ? value : undefined;
}

/** The fragment with what differs from the defaults under `prefix.`; everybody else's parameters stay, to the letter. */
export function writeInputs(fragment: string, prefix: string, inputs: CalculatorInputs): string {
  const theirs = fragment.split('&').filter((pair) => pair && !pair.startsWith(`${prefix}.`));
  const ours = (Object.keys(defaultInputs) as (keyof CalculatorInputs)[])
    .filter((field) => inputs[field] !== defaultInputs[field])
    .map((field) => `${prefix}.${field}=${encodeURIComponent(inputs[field])}`);
  return [...theirs, ...ours].join('&');
}
