import { statute } from './statute.js';
import type { UsTaxTable } from './table.js';

/** Federal tax year 2026, as enacted (with Pub. L. 119-21) and announced. */
export const us2026: UsTaxTable = {
  ...statute,
  year: 2026,
  incomeTaxBrackets: {
    value: {
      single: [12400, 50400, 105700, 201775, 256225, 640600],
      'married-joint': [24800, 100800, 211400, 403550, 512450, 768700],
      'married-separate': [12400, 50400, 105700, 201775, 256225, 384350],
      'head-of-household': [17700, 67450, 105700, 201750, 256200, 640600],
    },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §1(j); Rev. Proc. 2025-32',
  },
  standardDeduction: {
    value: { single: 16100, 'married-joint': 32200, 'married-separate': 16100, 'head-of-household': 24150 },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §63(c); Rev. Proc. 2025-32',
  },
  socialSecurityWageBase: {
    value: 184500,
    unit: 'USD',
    period: 'year',
    citation: '42 U.S.C. §430, as announced by the SSA for 2026',
  },
  // Married filing separately has its own threshold this year; it is neither that of single filers nor half the joint.
  qbiThreshold: {
    value: { single: 201750, 'married-joint': 403500, 'married-separate': 201775, 'head-of-household': 201750 },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §199A(e)(2); Rev. Proc. 2025-32',
  },
  qbiPhaseInRange: {
    value: { single: 75000, 'married-joint': 150000, 'married-separate': 75000, 'head-of-household': 75000 },
    unit: 'USD',
    period: 'year',
    citation: '26 U.S.C. §199A(b)(3)(B), (d)(3), as amended by Pub. L. 119-21',
  },
  qbiMinimumDeduction: { value: 400, unit: 'USD', period: 'year', citation: '26 U.S.C. §199A(i)' },
  qbiMinimumIncome: { value: 1000, unit: 'USD', period: 'year', citation: '26 U.S.C. §199A(i)' },
};
