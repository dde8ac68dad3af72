import { type Amounts, type Step, steps } from './steps.js';
import type { Figure, UsTaxTable } from './table.js';

/** One step of the work. */
export interface EstimateLine {
  /** The amount's name in the estimate; stable, for a translation to go by. */
  readonly id: string;
  /** In English. */
  readonly label: string;
  /** Dollars, unrounded. */
  readonly amount: number;
  /** The law that the step comes from; empty where it is but a sum, or given. */
  readonly citation: string;
}

/** The work behind an estimate, in the order that it is computed, without the steps that such a business doesn't have. */
export function linesOf(table: UsTaxTable, amounts: Amounts, kind: Step['only']): EstimateLine[] {
  const lines: EstimateLine[] = [];
  for (const { id, label, law, only } of steps) {
    if (only === undefined || only === kind) {
      lines.push({ id, label, amount: amounts[id], citation: citationOf(table, law) });
    }
  }
  return lines;
}

function citationOf(table: UsTaxTable, law: Step['law']): string {
  return (table[law as 'futaRate'] as Figure | undefined)?.citation ?? law;
}
