import { type Business, employeePayrollTax } from './business.js';
import type { Household } from './household.js';
import { incomeTaxOf } from './income-tax.js';
import { qbiDeductionOf } from './qbi-deduction.js';

/** One household's federal year with one business. Dollars, unrounded. */
export interface Settlement extends Business {
  readonly adjustedGrossIncome: number;
  readonly standardDeduction: number;
  /** Before the deduction for qualified business income. */
  readonly taxableIncomeBeforeQbi: number;
  readonly qbiDeduction: number;
  readonly taxableIncome: number;
  /** Before credits. */
  readonly incomeTax: number;
  readonly additionalMedicareTax: number;
  /** The employee's half on both spouses' wages from other jobs; part of the net, not of the total. */
  readonly wagesPayrollTax: number;
  readonly totalTax: number;
  /** What is left of profit and wages; premium and retirement contribution are still to be paid from it. */
  readonly householdNet: number;
}

export function settle(household: Household, business: Business): Settlement {
  const { table, filingStatus, ownWages, spouseWages } = household;
  const wages = ownWages + spouseWages;
  const adjustedGrossIncome = wages + business.adjustedIncome;
  const standardDeduction = table.standardDeduction.value[filingStatus];
  const taxableIncomeBeforeQbi = Math.max(0, adjustedGrossIncome - standardDeduction);
  const qbiDeduction = qbiDeductionOf(
    household,
    business.qualifiedBusinessIncome,
    business.salary,
    taxableIncomeBeforeQbi,
  );
  const taxableIncome = Math.max(0, taxableIncomeBeforeQbi - qbiDeduction);
  const incomeTax = incomeTaxOf(table, filingStatus, taxableIncome);
  const additionalMedicareTax = additionalMedicareTaxOf(household, wages + business.salary + business.netEarnings);
  const wagesPayrollTax = employeePayrollTax(table, ownWages, 0) + employeePayrollTax(table, spouseWages, 0);
  const totalTax =
    incomeTax +
    business.selfEmploymentTax +
    additionalMedicareTax +
    business.employerPayrollTax +
    business.employeePayrollTax +
    business.futa;
  return {
    ...business,
    adjustedGrossIncome,
    standardDeduction,
    taxableIncomeBeforeQbi,
    qbiDeduction,
    taxableIncome,
    incomeTax,
    additionalMedicareTax,
    wagesPayrollTax,
    totalTax,
    householdNet: business.profit + wages - business.adminCost - totalTax - wagesPayrollTax,
  };
}

/** On the household's wages and net earnings together, unlike the wage base, which is each person's own. */
function additionalMedicareTaxOf({ table, filingStatus }: Household, earnings: number): number {
  return (
    table.additionalMedicareRate.value * Math.max(0, earnings - table.additionalMedicareThreshold.value[filingStatus])
  );
}
