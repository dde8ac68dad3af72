import type { Retainer } from './plan.js';

export type RowField = 'name' | 'hours' | 'fee';

/** A retainer as typed. */
export interface Row extends Readonly<Record<RowField, string>> {
  /** Fields with something in them that is no number ("12e"). */
  readonly unreadable: readonly RowField[];
}

/** What a row says, or what is wrong with its fields: codes of RatesError, or `unreadable`. */
export interface ReadRow {
  readonly retainer: Retainer | undefined;
  readonly problems: Readonly<Record<Exclude<RowField, 'name'>, string | undefined>>;
}

export function rowOf({ name, hoursPerWeek, fee }: Retainer): Row {
  return { name, hours: String(hoursPerWeek), fee: fee === undefined ? '' : String(fee), unreadable: [] };
}

export function readRow(row: Row): ReadRow {
  const { name, unreadable } = row;
  const [hoursPerWeek, fee] = [numberIn(row.hours), numberIn(row.fee)];
  const problems = {
    hours: hoursPerWeek === undefined || unreadable.includes('hours') ? 'unreadable' : hoursProblem(hoursPerWeek),
    fee: unreadable.includes('fee') ? 'unreadable' : feeProblem(fee),
  };
  const good = hoursPerWeek !== undefined && !problems.hours && !problems.fee;
  return { retainer: good ? { name, hoursPerWeek, fee } : undefined, problems };
}

export function numberIn(text: string | undefined): number | undefined {
  return text?.trim() ? Number(text) : undefined;
}

// What the checks of the rates package say, which a test holds.

export function hoursProblem(hours: number): string | undefined {
  if (hours < 0) return 'negative';
  return hours >= 1e-6 && hours <= 168 ? undefined : 'invalid-hours';
}

export function feeProblem(fee = 0): string | undefined {
  if (fee < 0) return 'negative';
  return fee <= Math.floor(Number.MAX_SAFE_INTEGER / 100) ? undefined : 'too-large';
}
