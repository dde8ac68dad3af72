import { type CalculatorInputs, type ChoiceField, choices, defaultInputs } from '../inputs/inputs.js';

/** Reads the inputs under `prefix.` from a fragment without its `#`; what can't be is left out. */
export function readInputs(fragment: string, prefix: string): Partial<CalculatorInputs> {
  const inputs: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(fragment)) {
    const field = name.slice(prefix.length + 1) as keyof CalculatorInputs;
    if (name !== `${prefix}.${field}` || !Object.hasOwn(defaultInputs, field)) continue;
    const read = readValue(field, value);
    if (read !== undefined) inputs[field] = read;
  }
  return inputs;
}

function readValue(field: keyof CalculatorInputs, value: string): number | string | boolean | undefined {
  switch (typeof defaultInputs[field]) {
    case 'number':
      return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
    case 'boolean':
      return { true: true, false: false }[value];
    default:
      return choices[field as ChoiceField].includes(value) ? value : undefined;
  }
}
