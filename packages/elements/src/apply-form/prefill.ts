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

/** What it says, as fields hold it. What a page got wrong, or throws when it is read, is left out. */
export function prefillValues(prefill: ApplyPrefill = {}): [string, Value][] {
  const read = {
    name: () => prefill.name,
    email: () => prefill.email,
    links: () => prefill.links?.join('\n'),
    hoursPerWeek: () => prefill.hoursPerWeek,
    rate: () => prefill.rate?.amount,
    'rate.model': () => prefill.rate?.model,
    'rate.currency': () => prefill.rate?.currency,
  };
  return [...Object.entries(read), ...answersOf(prefill)].flatMap(([id, value]): [string, Value][] => {
    const held = attempt(() => valueOf(value()));
    return held === undefined ? [] : [[id, held]];
  });
}

function answersOf(prefill: ApplyPrefill): [string, () => unknown][] {
  const answers = attempt(() => prefill.answers) ?? {};
  return Object.keys(answers).map((id) => [`answers/${id}`, () => answers[id]]);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function valueOf(value: unknown): Value | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value : undefined;
}
