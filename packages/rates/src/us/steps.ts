import type { Household } from './household.js';
import type { Settlement } from './settle.js';
import type { Figure, UsTaxTable } from './table.js';

type TableRow = { [Key in keyof UsTaxTable]: UsTaxTable[Key] extends Figure<unknown> ? Key : never }[keyof UsTaxTable];
/** A row of the year's table, which knows where it stands, or the citation itself, or none. */
type Law = TableRow | `26 U.S.C. ${string}` | '';
type GivenAmount = 'ownWages' | 'spouseWages' | 'healthInsurance' | 'retirement';

/** The amounts of a year, computed and given. */
export type Amounts = Settlement & Pick<Household, GivenAmount>;

export interface Step {
  readonly id: keyof Amounts;
  readonly label: string;
  readonly law: Law;
  /** The one kind of business that has this step. */
  readonly only: 's-corp' | 'sole-proprietor' | undefined;
}

const step = (id: Step['id'], label: string, law: Law = '', only?: Step['only']): Step => ({ id, label, law, only });

/** From profit to what is left, in the order that it is computed. */
export const steps: readonly Step[] = [
  step('profit', 'Profit of the business'),
  step('adminCost', 'Cost of the corporation', '', 's-corp'),
  step('salary', 'Salary', '', 's-corp'),
  step('employerPayrollTax', 'Payroll tax, employer’s half', '26 U.S.C. §3111', 's-corp'),
  step('futa', 'Federal unemployment tax', 'futaRate', 's-corp'),
  step('healthInsurance', 'Health insurance', '26 U.S.C. §162(l)'),
  step('retirement', 'Retirement contribution', '26 U.S.C. §404'),
  step('passThroughIncome', 'Income passed through (Schedule K-1)', '26 U.S.C. §1366', 's-corp'),
  step('employeePayrollTax', 'Payroll tax, employee’s half', '26 U.S.C. §3101', 's-corp'),
  step('netEarnings', 'Net earnings from self-employment', 'netEarningsShare', 'sole-proprietor'),
  step('selfEmploymentTax', 'Self-employment tax', '26 U.S.C. §1401', 'sole-proprietor'),
  step('selfEmploymentTaxDeduction', 'Half of it, deducted', 'selfEmploymentTaxDeduction', 'sole-proprietor'),
  step('ownWages', 'Wages from another job'),
  step('spouseWages', 'Spouse’s wages'),
  step('adjustedGrossIncome', 'Adjusted gross income', '26 U.S.C. §62'),
  step('standardDeduction', 'Standard deduction', 'standardDeduction'),
  step('taxableIncomeBeforeQbi', 'Taxable income before the QBI deduction', '26 U.S.C. §63'),
  step('qualifiedBusinessIncome', 'Qualified business income (QBI)', '26 U.S.C. §199A(c)'),
  step('qbiDeduction', 'QBI deduction', 'qbiThreshold'),
  step('taxableIncome', 'Taxable income', '26 U.S.C. §63'),
  step('incomeTax', 'Federal income tax', 'incomeTaxBrackets'),
  step('additionalMedicareTax', 'Additional Medicare Tax', 'additionalMedicareRate'),
  step('totalTax', 'Total federal tax'),
  step('wagesPayrollTax', 'Payroll tax on wages from other jobs', '26 U.S.C. §3101'),
  step('householdNet', 'Left for the household'),
];
