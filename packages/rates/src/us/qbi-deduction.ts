import type { Household } from './household.js';

/**
 * The deduction for qualified business income, 26 U.S.C. §199A, by its strict reading: the minimum is for *qualified*
 * trades and businesses (§199A(i)), and a specified service above the phase-in range is not one.
 *
 * @param wages W-2 wages that the business pays.
 * @param taxableIncome Before this deduction.
 */
export function qbiDeductionOf(household: Household, income: number, wages: number, taxableIncome: number): number {
  const { table, filingStatus, specifiedService } = household;
  const phasedIn = phaseIn(
    taxableIncome - table.qbiThreshold.value[filingStatus],
    table.qbiPhaseInRange.value[filingStatus],
  );
  const applicable = specifiedService ? 1 - phasedIn : 1;
  const deduction = Math.min(
    limited(applicable * table.qbiRate.value * income, applicable * table.qbiWageLimitRate.value * wages, phasedIn),
    table.qbiRate.value * taxableIncome,
  );
  // Not capped by taxable income, unlike the deduction itself.
  const least = applicable > 0 && income >= table.qbiMinimumIncome.value ? table.qbiMinimumDeduction.value : 0;
  return Math.max(deduction, least);
}

/** How much of the phase-in is done, 0 to 1. */
function phaseIn(above: number, range: number): number {
  return Math.min(1, Math.max(0, above / range));
}

/** What the wage limit leaves: it takes the excess over it as far as it is phased in. */
function limited(deduction: number, wageLimit: number, phasedIn: number): number {
  return deduction - phasedIn * Math.max(0, deduction - wageLimit);
}
