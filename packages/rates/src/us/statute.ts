// What the statute itself says, the same from year to year until Congress changes it. A year's table takes these in and
// may replace any of them.
import type { Figure, UsTaxTable } from './table.js';

const share = (value: number, citation: string): Figure => ({ value, unit: 'share', period: 'none', citation });

type Statutory =
  | 'country'
  | 'currency'
  | 'incomeTaxRates'
  | 'netEarningsShare'
  | 'netEarningsFloor'
  | 'selfEmploymentSocialSecurityRate'
  | 'selfEmploymentMedicareRate'
  | 'selfEmploymentTaxDeduction'
  | 'socialSecurityRate'
  | 'medicareRate'
  | 'additionalMedicareRate'
  | 'additionalMedicareThreshold'
  | 'futaRate'
  | 'futaWageBase'
  | 'qbiRate'
  | 'qbiWageLimitRate';

export const statute: Pick<UsTaxTable, Statutory> = {
  country: 'US',
  currency: 'USD',
  incomeTaxRates: {
    value: [0.1, 0.12, 0.22, 0.24, 0.32, 0.35, 0.37],
    unit: 'share',
    period: 'none',
    citation: '26 U.S.C. §1(j)',
  },
  // 1 less half of 15.3 %: what an employee's wages would be once the employer's half is taken out.
  netEarningsShare: share(0.9235, '26 U.S.C. §1402(a)(12)'),
  netEarningsFloor: { value: 400, unit: 'USD', period: 'year', citation: '26 U.S.C. §1402(b)(2)' },
  selfEmploymentSocialSecurityRate: share(0.124, '26 U.S.C. §1401(a)'),
  selfEmploymentMedicareRate: share(0.029, '26 U.S.C. §1401(b)(1)'),
  selfEmploymentTaxDeduction: share(0.5, '26 U.S.C. §164(f)'),
  socialSecurityRate: share(0.062, '26 U.S.C. §§3101(a), 3111(a)'),
  medicareRate: share(0.0145, '26 U.S.C. §§3101(b)(1), 3111(b)'),
  additionalMedicareRate: share(0.009, '26 U.S.C. §§1401(b)(2), 3101(b)(2)'),
  additionalMedicareThreshold: {
    value: { single: 200000, 'married-joint': 250000, 'married-separate': 125000, 'head-of-household': 200000 },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §§1401(b)(2), 3101(b)(2)',
  },
  // 6.0 % less the full 5.4 % credit; a state in arrears with its federal loans has less credit.
  futaRate: share(0.006, '26 U.S.C. §§3301, 3302'),
  futaWageBase: { value: 7000, unit: 'USD', period: 'year', citation: '26 U.S.C. §3306(b)(1)' },
  qbiRate: share(0.2, '26 U.S.C. §199A(a), (b)(2)'),
  qbiWageLimitRate: share(0.5, '26 U.S.C. §199A(b)(2)(B)(i)'),
};
