import { RatesError } from '../errors.js';
import type { Household, SalaryRule, Structure } from './household.js';
import type { UsTaxTable } from './table.js';

/** What a business does to the owner's return, and the payroll taxes it pays on the way. Dollars a year. */
export interface Business {
  readonly profit: number;
  readonly adminCost: number;
  /** Paid by the owner's own corporation. */
  readonly salary: number;
  readonly employerPayrollTax: number;
  readonly employeePayrollTax: number;
  readonly futa: number;
  readonly netEarnings: number;
  readonly selfEmploymentTax: number;
  readonly selfEmploymentTaxDeduction: number;
  /** The corporation's income that passes to the owner (Schedule K-1); below zero it is a loss. */
  readonly passThroughIncome: number;
  /** What it adds to adjusted gross income. */
  readonly adjustedIncome: number;
  readonly qualifiedBusinessIncome: number;
}

export const noBusiness: Business = {
  profit: 0,
  adminCost: 0,
  salary: 0,
  employerPayrollTax: 0,
  employeePayrollTax: 0,
  futa: 0,
  netEarnings: 0,
  selfEmploymentTax: 0,
  selfEmploymentTaxDeduction: 0,
  passThroughIncome: 0,
  adjustedIncome: 0,
  qualifiedBusinessIncome: 0,
};

export function businessOf(household: Household, structure: Structure, profit: number): Business {
  return structure.kind === 's-corp'
    ? sCorp(household, profit, salaryOf(structure.salary, profit), structure.adminCost)
    : soleProprietor(household, profit);
}

/** @throws RatesError `salary-above-profit` */
export function affordableBusiness(household: Household, structure: Structure, profit: number): Business {
  const business = businessOf(household, structure, profit);
  if (business.salary <= profit) return business;
  const message = `salary must be at most the profit of ${profit}, but is ${business.salary}`;
  throw new RatesError('salary-above-profit', 'salary', message);
}

function salaryOf(rule: SalaryRule, profit: number): number {
  return typeof rule === 'number' ? rule : rule.share * profit;
}

/** Social Security and Medicare on wages, the employee's half; `earlier` wages have used the wage base first. */
export function employeePayrollTax(table: UsTaxTable, wages: number, earlier: number): number {
  const room = Math.max(0, table.socialSecurityWageBase.value - earlier);
  return table.socialSecurityRate.value * Math.min(wages, room) + table.medicareRate.value * wages;
}

/** Self-employment tax goes by profit alone, so its deduction makes no circle; health and retirement don't lower it. */
function soleProprietor({ table, ownWages, healthInsurance, retirement }: Household, profit: number): Business {
  const earnings = table.netEarningsShare.value * profit;
  const netEarnings = earnings < table.netEarningsFloor.value ? 0 : earnings;
  const room = Math.max(0, table.socialSecurityWageBase.value - ownWages);
  const selfEmploymentTax =
    table.selfEmploymentSocialSecurityRate.value * Math.min(netEarnings, room) +
    table.selfEmploymentMedicareRate.value * netEarnings;
  const selfEmploymentTaxDeduction = table.selfEmploymentTaxDeduction.value * selfEmploymentTax;
  const adjustedIncome = profit - selfEmploymentTaxDeduction - healthInsurance - retirement;
  return {
    ...noBusiness,
    profit,
    netEarnings,
    selfEmploymentTax,
    selfEmploymentTaxDeduction,
    adjustedIncome,
    qualifiedBusinessIncome: Math.max(0, adjustedIncome),
  };
}

/**
 * The corporation pays premium and contribution too, so they lower what passes to the owner. Its half of payroll tax
 * knows nothing of the owner's other job, while the owner gets back what both withheld above one wage base.
 */
function sCorp(
  { table, ownWages, healthInsurance, retirement }: Household,
  profit: number,
  salary: number,
  adminCost: number,
): Business {
  const employerPayrollTax = employeePayrollTax(table, salary, 0);
  const futa = table.futaRate.value * Math.min(salary, table.futaWageBase.value);
  const passThroughIncome = profit - salary - adminCost - employerPayrollTax - futa - healthInsurance - retirement;
  return {
    ...noBusiness,
    profit,
    adminCost,
    salary,
    employerPayrollTax,
    employeePayrollTax: employeePayrollTax(table, salary, ownWages),
    futa,
    passThroughIncome,
    adjustedIncome: salary + passThroughIncome,
    qualifiedBusinessIncome: Math.max(0, passThroughIncome),
  };
}
