/** How a household files its federal return. */
export type FilingStatus = 'single' | 'married-joint' | 'married-separate' | 'head-of-household';

/** A number of the law: what it is, what it counts, over which time, and where it stands. */
export interface Figure<Value = number> {
  readonly value: Value;
  /** Dollars, or a share from 0 to 1. */
  readonly unit: 'USD' | 'share';
  /** The time an amount is for; a share holds for whatever it is taken of. */
  readonly period: 'year' | 'none';
  /** Statute or IRS publication. */
  readonly citation: string;
}

export type ByStatus<Value = number> = Readonly<Record<FilingStatus, Value>>;

/** Everything that the federal estimate takes from the law of one tax year. */
export interface UsTaxTable {
  readonly country: 'US';
  readonly currency: 'USD';
  readonly year: number;
  /** Lowest first; one more than there are bracket edges. */
  readonly incomeTaxRates: Figure<readonly number[]>;
  /** The taxable income at which each bracket ends, but for the last. */
  readonly incomeTaxBrackets: Figure<ByStatus<readonly number[]>>;
  readonly standardDeduction: Figure<ByStatus>;
  /** What of profit counts as net earnings from self-employment. */
  readonly netEarningsShare: Figure;
  /** Net earnings below it bear no self-employment tax. */
  readonly netEarningsFloor: Figure;
  readonly selfEmploymentSocialSecurityRate: Figure;
  readonly selfEmploymentMedicareRate: Figure;
  /** What of self-employment tax is deducted from income. */
  readonly selfEmploymentTaxDeduction: Figure;
  /** Of one person's wages and net earnings, the part that Social Security tax is on. */
  readonly socialSecurityWageBase: Figure;
  /** For the employee and again for the employer. */
  readonly socialSecurityRate: Figure;
  /** For the employee and again for the employer. */
  readonly medicareRate: Figure;
  readonly additionalMedicareRate: Figure;
  /** Of the household's wages and net earnings together. */
  readonly additionalMedicareThreshold: Figure<ByStatus>;
  /** After the full credit for state unemployment tax. */
  readonly futaRate: Figure;
  readonly futaWageBase: Figure;
  readonly qbiRate: Figure;
  /** Taxable income before the deduction, from which specified services and the wage limit are phased in. */
  readonly qbiThreshold: Figure<ByStatus>;
  /** Taxable income over which the phase-in is completed. */
  readonly qbiPhaseInRange: Figure<ByStatus>;
  /** Of the W-2 wages that the business pays: the most that it can deduct above the range. */
  readonly qbiWageLimitRate: Figure;
  /** Zero in the years that have none. */
  readonly qbiMinimumDeduction: Figure;
  /** The qualified business income from which the minimum is given. */
  readonly qbiMinimumIncome: Figure;
}
