import fc from 'fast-check';
import type { EstimateInput } from './estimate-tax.js';
import type { HouseholdInput, SalaryRule, Structure } from './household.js';
import type { TaxYear } from './rates.js';
import type { FilingStatus } from './table.js';

export const soleProprietor: Structure = { kind: 'sole-proprietor' };
export const single2026 = { year: 2026, filingStatus: 'single', structure: soleProprietor } as const;
export const filingStatuses: readonly FilingStatus[] = [
  'single',
  'married-joint',
  'married-separate',
  'head-of-household',
];

const dollars = (max: number) => fc.double({ min: 0, max, noNaN: true });

export const anySalary: fc.Arbitrary<SalaryRule> = fc.oneof(
  dollars(300000),
  fc.record({ share: fc.double({ min: 0, max: 0.9, noNaN: true }) }),
);

export const anyStructure: fc.Arbitrary<Structure> = fc.oneof(
  fc.constant(soleProprietor),
  fc.record({ kind: fc.constant('s-corp' as const), salary: anySalary, adminCost: dollars(10000) }),
);

export const anyHousehold: fc.Arbitrary<Required<HouseholdInput> & TaxYear> = fc.record({
  year: fc.constantFrom(2025, 2026),
  filingStatus: fc.constantFrom(...filingStatuses),
  ownWages: fc.oneof(fc.constant(0), dollars(400000)),
  spouseWages: fc.oneof(fc.constant(0), dollars(400000)),
  healthInsurance: fc.oneof(fc.constant(0), dollars(30000)),
  retirement: fc.oneof(fc.constant(0), dollars(70000)),
  specifiedService: fc.boolean(),
});

/** Any year of any household that can be, from no profit to a billion. */
export const anyEstimate: fc.Arbitrary<EstimateInput & TaxYear> = fc
  .tuple(anyHousehold, anyStructure, fc.oneof(dollars(800000), dollars(1e9)))
  .map(([household, structure, profit]) => {
    const least = structure.kind === 's-corp' && typeof structure.salary === 'number' ? structure.salary : 0;
    return { ...household, structure, businessProfit: profit + least };
  });
