import type { Value } from '../form/field.js';

/** What a page may know of a visitor. */
export interface ApplyPrefill {
  name?: string;
  email?: string;
  links?: readonly string[];
  hoursPerWeek?: number;
  /** In whole units of the currency, for an hour or for a month. */
  rate?: { model?: 'hourly' | 'retainer'; amount?: number; currency?: string };
  /** Answers by the questions' ids: a text, a number, true or false, or the options chosen. */
  answers?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What it says, as fields hold it. What a page got wrong is left out. */
export function prefillValues({
  name,
  email,
  links,
  hoursPerWeek,
  rate,
  answers,
}: ApplyPrefill = {}): [string, Value][] {
  const values: Record<string, unknown> = {
    name,
    email,
    links: links?.join('\n'),
    hoursPerWeek,
    rate: rate?.amount,
    'rate.model': rate?.model,
    'rate.currency': rate?.currency,
  };
  for (const [id, answer] of Object.entries(answers ?? {})) values[`answers/${id}`] = answer;
  return Object.entries(values).flatMap(([id, value]): [string, Value][] => {
    const held = valueOf(value);
    return held === undefined ? [] : [[id, held]];
  });
}

function valueOf(value: unknown): Value | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value : undefined;
}
