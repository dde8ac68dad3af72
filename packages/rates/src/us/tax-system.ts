import { RatesError } from '../errors.js';
import { firstProfit, precision } from '../solve/first-profit.js';
import type { Part, TaxSystem } from '../tax-system.js';
import { affordableBusiness, businessOf, noBusiness } from './business.js';
import { cliffsOf } from './cliffs.js';
import {
  checkedHousehold,
  checkedStructure,
  type Household,
  type HouseholdInput,
  type Structure,
} from './household.js';
import { type Settlement, settle } from './settle.js';
import { steps } from './steps.js';
import type { UsTaxTable } from './table.js';

export interface UsTaxInput extends HouseholdInput {
  readonly structure: Structure;
}

/**
 * US federal tax as pricing needs it. The owner's net is what the household has more than it would have without the
 * business, once the owner has paid the health premium and the retirement contribution.
 *
 * @throws RatesError `salary-above-profit` if no profit can carry the salary, and what {@link checkedHousehold} throws
 */
export function usTaxSystem(table: UsTaxTable, input: UsTaxInput): TaxSystem {
  const household = checkedHousehold(table, input);
  const structure = checkedStructure(input.structure);
  const without = withoutBusiness(household);
  return {
    cliffs: cliffsOf(household, structure),
    leastProfit: leastProfitOf(household, structure),
    netOf: (profit) =>
      settle(household, businessOf(household, structure, profit)).householdNet -
      without.householdNet -
      household.healthInsurance -
      household.retirement,
    partsOf: (profit) => partsOf(household, structure, profit, without),
  };
}

/** The household's year on its wages alone. */
export function withoutBusiness(household: Household): Settlement {
  return settle({ ...household, healthInsurance: 0, retirement: 0 }, noBusiness);
}

/** The first profit that can carry the salary and what comes with it. */
export function leastProfitOf(household: Household, structure: Structure): number {
  if (structure.kind === 'sole-proprietor') return 0;
  const left = (profit: number) => businessOf(household, structure, profit).passThroughIncome;
  // No profit carries any share of itself, so zero says nothing about the next dollar.
  const profit = firstProfit((p) => p > 0 && left(p) >= 0);
  if (profit !== undefined) return profit <= precision && left(0) >= 0 ? 0 : profit;
  throw new RatesError('salary-above-profit', 'salary', 'no profit can carry this salary and the payroll tax on it');
}

const partIds = [
  'incomeTax',
  'selfEmploymentTax',
  'employerPayrollTax',
  'employeePayrollTax',
  'additionalMedicareTax',
  'futa',
  'adminCost',
  'healthInsurance',
  'retirement',
] as const;

function partsOf(household: Household, structure: Structure, profit: number, without: Settlement): Part[] {
  const settlement = settle(household, affordableBusiness(household, structure, profit));
  const amounts = {
    ...settlement,
    healthInsurance: household.healthInsurance,
    retirement: household.retirement,
    incomeTax: settlement.incomeTax - without.incomeTax,
    additionalMedicareTax: settlement.additionalMedicareTax - without.additionalMedicareTax,
  };
  return partIds.map((id) => ({ id, label: labelOf(id), amount: amounts[id] })).filter(({ amount }) => amount !== 0);
}

function labelOf(id: (typeof partIds)[number]): string {
  return steps.find((step) => step.id === id)?.label ?? id;
}
