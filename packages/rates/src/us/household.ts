import { RatesError } from '../errors.js';
import { checkedAmount } from '../input/checks.js';
import type { FilingStatus, UsTaxTable } from './table.js';

/** A salary in dollars a year, or as a share (0 to 1) of the profit. */
export type SalaryRule = number | { readonly share: number };

/** The legal form of the business, for tax. */
export type Structure =
  | { readonly kind: 'sole-proprietor' }
  | {
      readonly kind: 's-corp';
      readonly salary: SalaryRule;
      /** What the corporation costs more than a sole proprietor: payroll service, its return. Dollars a year. */
      readonly adminCost: number;
    };

/** Who earns it: everything a household's federal tax depends on beside the profit. Dollars a year. */
export interface HouseholdInput {
  readonly filingStatus: FilingStatus;
  /** The owner's wages from another job. @default 0 */
  readonly ownWages?: number;
  /** The spouse's wages, which count on a joint return only. @default 0 */
  readonly spouseWages?: number;
  /** Health insurance for the owner that may be deducted, taken as given. @default 0 */
  readonly healthInsurance?: number;
  /** Contribution to the owner's retirement plan through the business that may be deducted, taken as given. @default 0 */
  readonly retirement?: number;
  /** A specified service trade or business, such as consulting (26 U.S.C. §199A(d)(2)). @default true */
  readonly specifiedService?: boolean;
}

/** A household that was checked, with the law that applies to it. */
export interface Household {
  readonly table: UsTaxTable;
  readonly filingStatus: FilingStatus;
  readonly ownWages: number;
  readonly spouseWages: number;
  readonly healthInsurance: number;
  readonly retirement: number;
  readonly specifiedService: boolean;
}

/** @throws RatesError `unknown-filing-status`, `not-finite`, `negative`, `too-large` */
export function checkedHousehold(table: UsTaxTable, input: HouseholdInput): Household {
  const { filingStatus } = input;
  const statuses = table.standardDeduction.value;
  if (!Object.hasOwn(statuses, filingStatus)) {
    throw new RatesError(
      'unknown-filing-status',
      'filingStatus',
      `filingStatus must be ${Object.keys(statuses).join(', ')}`,
    );
  }
  const spouseWages = checkedAmount(input.spouseWages ?? 0, 'spouseWages');
  return {
    table,
    filingStatus,
    ownWages: checkedAmount(input.ownWages ?? 0, 'ownWages'),
    spouseWages: filingStatus === 'married-joint' ? spouseWages : 0,
    healthInsurance: checkedAmount(input.healthInsurance ?? 0, 'healthInsurance'),
    retirement: checkedAmount(input.retirement ?? 0, 'retirement'),
    specifiedService: input.specifiedService ?? true,
  };
}

/** @throws RatesError `unknown-structure`, `not-finite`, `negative`, `too-large`, `salary-above-profit` */
export function checkedStructure(structure: Structure): Structure {
  // Callers without types exist.
  const kind: string | undefined = (structure as Structure | undefined)?.kind;
  if (kind !== 's-corp' && kind !== 'sole-proprietor') {
    throw new RatesError('unknown-structure', 'structure', "structure.kind must be 'sole-proprietor' or 's-corp'");
  }
  if (structure.kind === 's-corp') {
    checkedAmount(structure.adminCost, 'adminCost');
    checkedSalary(structure.salary);
  }
  return structure;
}

function checkedSalary(salary: SalaryRule | undefined): void {
  if (typeof salary !== 'object') checkedAmount(salary ?? Number.NaN, 'salary');
  else if (checkedAmount(salary.share, 'salary') > 1) {
    throw new RatesError(
      'salary-above-profit',
      'salary',
      `salary.share must be 0 to 1 of the profit, but is ${salary.share}`,
    );
  }
}
