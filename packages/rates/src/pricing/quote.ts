import { hoursPerDay } from '../convert-pay.js';

import type { Part, TaxSystem } from '../tax-system.js';
import type { Practice } from './practice.js';
import { withStateTax } from './state-tax.js';
import { inWholeCents } from './whole-cents.js';

/** A rate, and what a year at that rate comes to. In the currency of the inputs. */
export interface Quote {
  readonly hourlyRate: number;
  /** For a day of eight hours. */
  readonly dayRate: number;
  /** A month of `retainerHoursPerWeek`: twelve of them are the year's pay for those hours. */
  readonly monthlyRetainer: number;
  readonly retainerHoursPerWeek: number;
  /** Whether clients pay in the weeks off; if not, the retainer is for the weeks worked, spread over twelve months. */
  readonly timeOffPaid: boolean;
  /** Hours that clients pay in a year. */
  readonly billableHours: number;
  /** What clients pay in a year. */
  readonly grossRevenue: number;
  /** Revenue less expenses, before pay and tax. */
  readonly profit: number;
  /** What the owner takes home of it. */
  readonly net: number;
  /**
   * Where every dollar of the revenue goes, in whole cents; they add up to the revenue in whole cents. `takeHome` is
   * the last.
   */
  readonly breakdown: readonly Part[];
}

export function quote(system: TaxSystem, practice: Practice, hourlyRate: number, grossRevenue: number): Quote {
  const { billableHours, retainerHoursPerWeek, timeOffPaid, paidWeeks, expenses } = practice;
  const taxed = withStateTax(system, practice.stateTaxShare);
  const profit = Math.max(0, grossRevenue - expenses);
  // A loss is the owner's to bear, and is not set off against other income.
  const loss = Math.max(0, expenses - grossRevenue);
  const net = taxed.netOf(profit) - loss;
  return {
    hourlyRate,
    dayRate: hourlyRate * hoursPerDay,
    monthlyRetainer: (hourlyRate * retainerHoursPerWeek * paidWeeks) / 12,
    retainerHoursPerWeek,
    timeOffPaid,
    billableHours,
    grossRevenue,
    profit: profit - loss,
    net,
    breakdown: breakdown([
      { id: 'expenses', label: 'Expenses', amount: expenses },
      ...taxed.partsOf(profit),
      { id: 'takeHome', label: 'Take-home', amount: net },
    ]),
  };
}

function breakdown(parts: readonly Part[]): Part[] {
  const cents = inWholeCents(parts.map(({ amount }) => amount));
  return parts.map((part, index) => ({ ...part, amount: cents[index] ?? 0 }));
}
