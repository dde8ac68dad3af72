import { type CalculatorInputs, type ChoiceField, choices, defaultInputs } from './inputs.js';

/** What of the values that a link or a page names can be inputs; the rest is left out. */
export function validInputs(values: object): Partial<CalculatorInputs> {
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => isValid(field as keyof CalculatorInputs, value)),
  );
}

function isValid(field: keyof CalculatorInputs, value: unknown): boolean {
  if (!Object.hasOwn(defaultInputs, field) || typeof value !== typeof defaultInputs[field]) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'boolean' || choices[field as ChoiceField].includes(value as string);
}

/** Reads the inputs under `prefix.` from a fragment without its `#`. */
export function readInputs(fragment: string, prefix: string): Partial<CalculatorInputs> {
  const values: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(fragment)) {
    const field = name.slice(prefix.length + 1) as keyof CalculatorInputs;
    if (name === `${prefix}.${field}`) values[field] = readValue(text, typeof defaultInputs[field]);
  }
  return validInputs(values);
}

function readValue(text: string, type: string): unknown {
  if (type === 'number') return text.trim() === '' ? undefined : Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}
