import { statute } from './statute.js';
import type { UsTaxTable } from './table.js';

/** Federal tax year 2025, as enacted (with Pub. L. 119-21) and announced. */
export const us2025: UsTaxTable = {
  ...statute,
  year: 2025,
  incomeTaxBrackets: {
    value: {
      single: [11925, 48475, 103350, 197300, 250525, 626350],
      'married-joint': [23850, 96950, 206700, 394600, 501050, 751600],
      'married-separate': [11925, 48475, 103350, 197300, 250525, 375800],
      'head-of-household': [17000, 64850, 103350, 197300, 250500, 626350],
    },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §1(j); Rev. Proc. 2024-40',
  },
  standardDeduction: {
    value: { single: 15750, 'married-joint': 31500, 'married-separate': 15750, 'head-of-household': 23625 },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §63(c), as amended by Pub. L. 119-21',
  },
  socialSecurityWageBase: {
    value: 176100,
    unit: 'USD',
    period: 'year',
    citation: '42 U.S.C. §430, as announced by the SSA for 2025',
  },
  qbiThreshold: {
    value: { single: 197300, 'married-joint': 394600, 'married-separate': 197300, 'head-of-household': 197300 },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §199A(e)(2); Rev. Proc. 2024-40',
  },
  qbiPhaseInRange: {
    value: { single: 50000, 'married-joint': 100000, 'married-separate': 50000, 'head-of-household': 50000 },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §199A(b)(3)(B), (d)(3)',
  },
  qbiMinimumDeduction: { value: 0, unit: 'USD', period: 'year', citation: 'none before 2026: 26 U.S.C. §199A(i)' },
  qbiMinimumIncome: { value: 0, unit: 'USD', period: 'year', citation: 'none before 2026: 26 U.S.C. §199A(i)' },
};
