import type { NumberField } from './inputs.js';

/** How a number is shown and how far its slider goes; the number beside it may go further. In the unit shown. */
export interface NumberFieldSpec {
  readonly unit: 'moneyPerYear' | 'moneyPerHour' | 'percent' | 'hoursPerWeek' | 'weeks';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const spec = (unit: NumberFieldSpec['unit'], min: number, max: number, step: number): NumberFieldSpec => ({
  unit,
  min,
  max,
  step,
});

export const numberFields: Readonly<Record<NumberField, NumberFieldSpec>> = {
  targetNet: spec('moneyPerYear', 0, 400_000, 1000),
  hourlyRate: spec('moneyPerHour', 0, 500, 5),
  hoursPerWeek: spec('hoursPerWeek', 1, 80, 1),
  billableShare: spec('percent', 0, 100, 5),
  weeksOff: spec('weeks', 0, 26, 1),
  retainerHoursPerWeek: spec('hoursPerWeek', 1, 40, 1),
  expenses: spec('moneyPerYear', 0, 60_000, 500),
  healthInsurance: spec('moneyPerYear', 0, 40_000, 100),
  retirement: spec('moneyPerYear', 0, 72_000, 500),
  stateTaxShare: spec('percent', 0, 15, 0.5),
  taxShare: spec('percent', 0, 60, 1),
  salaryShare: spec('percent', 10, 90, 5),
  salaryAmount: spec('moneyPerYear', 0, 300_000, 1000),
  adminCost: spec('moneyPerYear', 0, 10_000, 100),
};

/** A value as its field shows it. */
export function toText(field: NumberField, value: number): string {
  if (!Number.isFinite(value)) return '';
  return String(numberFields[field].unit === 'percent' ? tidy(value * 100) : value);
}

/** What a field shows as a value. */
export function toValue(field: NumberField, text: string): number {
  return numberFields[field].unit === 'percent' ? tidy(Number(text) / 100) : Number(text);
}

/** 0.55 × 100 is 55.00000000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
