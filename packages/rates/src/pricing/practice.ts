import { checkedAmount, checkedHours, checkedShare, checkedWeeks } from '../input/checks.js';

/** How somebody works, and what that costs. */
export interface PracticeInput {
  /** Weeks of the year without work: holidays, illness, gaps between clients. 0 to 52. */
  readonly weeksOff: number;
  /** All hours worked in a week, billed or not. Above 0 to 168. */
  readonly hoursPerWeek: number;
  /**
   * The share of those hours that clients pay. Finding clients, keeping them and the back office take the rest.
   * 0 to 1.
   */
  readonly billableShare: number;
  /** What the business costs a year before any tax, pay or premium. @default 0 */
  readonly expenses?: number;
  /** State and local tax, as a share of the profit. 0 to 1. @default 0 */
  readonly stateTaxShare?: number;
  /** Clients pay on in the weeks off, as some retainers do. @default false */
  readonly timeOffPaid?: boolean;
  /** Hours a week that the retainer is for. @default the billable hours of a week */
  readonly retainerHoursPerWeek?: number;
}

export interface Practice {
  readonly expenses: number;
  readonly stateTaxShare: number;
  readonly timeOffPaid: boolean;
  /** Hours that clients pay in a year. */
  readonly billableHours: number;
  readonly retainerHoursPerWeek: number;
  /** The weeks of a year that clients pay. */
  readonly paidWeeks: number;
}

/** @throws RatesError `invalid-hours`, `invalid-weeks`, `invalid-share`, `not-finite`, `negative`, `too-large` */
export function checkedPractice(input: PracticeInput): Practice {
  const hoursPerWeek = checkedHours(input.hoursPerWeek, 'hoursPerWeek');
  const billablePerWeek = hoursPerWeek * checkedShare(input.billableShare, 'billableShare');
  const weeksOff = checkedWeeks(input.weeksOff, 'weeksOff');
  const timeOffPaid = input.timeOffPaid ?? false;
  const paidWeeks = timeOffPaid ? 52 : 52 - weeksOff;
  const { retainerHoursPerWeek } = input;
  return {
    expenses: checkedAmount(input.expenses ?? 0, 'expenses'),
    stateTaxShare: checkedShare(input.stateTaxShare ?? 0, 'stateTaxShare'),
    timeOffPaid,
    billableHours: billablePerWeek * paidWeeks,
    retainerHoursPerWeek:
      retainerHoursPerWeek === undefined ? billablePerWeek : checkedHours(retainerHoursPerWeek, 'retainerHoursPerWeek'),
    paidWeeks,
  };
}
