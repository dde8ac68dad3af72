import type { Answer } from '../calculator.controller.js';
import type { CalculatorInputs } from '../inputs/inputs.js';
import { type Problem, problemOf } from '../problem.js';
import type { Tax } from '../tax/tax.js';

/** A client's hours, and what they pay for them. */
export interface Retainer {
  /** Empty where the visitor gave none. */
  readonly name: string;
  /** Above 0 to 168. */
  readonly hoursPerWeek: number;
  /** A month; undefined at the rate of the answer. */
  readonly fee: number | undefined;
}

export interface PricedRetainer extends Retainer {
  /** What it brings a month, at the answer's rate where no fee was given. */
  readonly monthly: number;
  /** The rate behind that; undefined in a year without a paid week. */
  readonly hourly: number | undefined;
}

/** Where the hours of a week go. `taken + free + unpaid` are the hours `worked`, or free for it. */
export interface Week {
  readonly taken: number;
  /** What clients can pay of the hours that the visitor wants to work. */
  readonly billable: number;
  readonly free: number;
  /** Taken beyond the billable ones. */
  readonly over: number;
  /** Finding clients, looking after them, the back office: more clients than fit take more of these too. */
  readonly unpaid: number;
  readonly worked: number;
}

/** Several retainers against a week, and what a year of it comes to. In the currency of the inputs. */
export interface Plan {
  readonly retainers: readonly PricedRetainer[];
  readonly week: Week;
  readonly monthly: number;
  readonly yearly: number;
  /** By hour; undefined in a year without a paid week. */
  readonly averageHourly: number | undefined;
  /** What the owner takes home a year, or why nobody can say. */
  readonly takeHome: number | Problem;
}

export const mostRetainers = 8;

/** As many of the retainer that is asked for as fit into the billable week: one at least, and not more than four. */
export function startOf({ hoursPerWeek, billableShare, retainerHoursPerWeek }: CalculatorInputs): Retainer[] {
  const fitting = Math.floor((hoursPerWeek * billableShare) / retainerHoursPerWeek + 1e-9);
  const count = Math.min(4, Math.max(1, fitting));
  return [...Array(count).keys()].map(() => ({ name: '', hoursPerWeek: retainerHoursPerWeek, fee: undefined }));
}

/** The hours and the pay of these retainers, at least one, in the year that was asked about. */
export function planOf(retainers: readonly Retainer[], answer: Answer, tax: Tax): Plan {
  const priced = retainers.map((retainer) => pricedBy(answer, retainer));
  const week = weekOf(retainers, answer.inputs);
  const monthly = priced.reduce((sum, retainer) => sum + retainer.monthly, 0);
  const yearly = monthly * 12;
  const hours = week.taken * paidWeeks(answer.inputs);
  const averageHourly = hours > 0 ? yearly / hours : undefined;
  return { retainers: priced, week, monthly, yearly, averageHourly, takeHome: takeHomeOf(yearly, answer, tax) };
}

/**
 * As `retainerFromHourly` and `hourlyFromRetainer` of the rates package say; without their checks, which would part from
 * the tax into a download of their own.
 */
export function pricedBy({ inputs, quote }: Answer, retainer: Retainer): PricedRetainer {
  const hours = (retainer.hoursPerWeek * paidWeeks(inputs)) / 12;
  const monthly = retainer.fee ?? quote.hourlyRate * hours;
  const hourly = retainer.fee === undefined ? quote.hourlyRate : monthly / hours;
  return { ...retainer, monthly, hourly: hours > 0 ? hourly : undefined };
}

export function weekOf(retainers: readonly Retainer[], inputs: CalculatorInputs): Week {
  const { hoursPerWeek, billableShare } = inputs;
  const taken = retainers.reduce((sum, retainer) => sum + retainer.hoursPerWeek, 0);
  const billable = hoursPerWeek * billableShare;
  const paid = Math.max(taken, billable);
  // Where clients pay next to nothing, the week would have no end.
  const unpaid = billableShare > 1e-9 ? (paid * (1 - billableShare)) / billableShare : hoursPerWeek;
  return {
    taken,
    billable,
    free: paid - taken,
    over: paid - billable,
    unpaid,
    worked: paid + unpaid,
  };
}

/** Tax depends on the year's revenue alone; the hours that it is spread over are the answer's. */
function takeHomeOf(yearly: number, { inputs, quote }: Answer, tax: Tax): number | Problem {
  if (quote.billableHours === 0) return { field: 'billableShare', code: 'unreachable-target' };
  try {
    return tax.calculate({ ...inputs, solveFor: 'income', hourlyRate: yearly / quote.billableHours }).net;
  } catch (error) {
    const problem = problemOf(error, inputs);
    if (!problem) throw error;
    return problem;
  }
}

function paidWeeks({ weeksOff, timeOffPaid }: CalculatorInputs): number {
  return timeOffPaid ? 52 : 52 - weeksOff;
}
