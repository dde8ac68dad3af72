import type { FilingStatus } from '@fractional-embed/rates/us';

/** Everything the calculator asks, in the units of the rates package: money a year, shares from 0 to 1. */
export interface CalculatorInputs {
  /** What is asked for: the rate for a take-home pay, or the income from a rate. */
  solveFor: 'rate' | 'income';
  targetNet: number;
  hourlyRate: number;
  hoursPerWeek: number;
  billableShare: number;
  weeksOff: number;
  timeOffPaid: boolean;
  /** Hours a week that the retainer is for. */
  retainerHoursPerWeek: number;
  expenses: number;
  healthInsurance: number;
  retirement: number;
  filingStatus: FilingStatus;
  stateTaxShare: number;
  /** All taxes together, where no tax table is used. */
  taxShare: number;
  specifiedService: boolean;
  structure: 'sole-proprietor' | 's-corp';
  salaryRule: 'share' | 'amount';
  salaryShare: number;
  salaryAmount: number;
  adminCost: number;
}

type FieldOf<Type> = {
  [Key in keyof CalculatorInputs]: CalculatorInputs[Key] extends Type ? Key : never;
}[keyof CalculatorInputs];
export type NumberField = FieldOf<number>;
export type FlagField = FieldOf<boolean>;
export type ChoiceField = FieldOf<string>;

/** An established consultant without a spouse's income, who works full time: a sensible answer before anything is asked. */
export const defaultInputs: Readonly<CalculatorInputs> = {
  solveFor: 'rate',
  targetNet: 120_000,
  hourlyRate: 200,
  hoursPerWeek: 40,
  billableShare: 0.6,
  weeksOff: 5,
  timeOffPaid: false,
  retainerHoursPerWeek: 10,
  expenses: 8_000,
  healthInsurance: 7_200,
  retirement: 12_000,
  filingStatus: 'single',
  stateTaxShare: 0.05,
  taxShare: 0.3,
  specifiedService: true,
  structure: 'sole-proprietor',
  salaryRule: 'share',
  salaryShare: 0.5,
  salaryAmount: 80_000,
  adminCost: 3_000,
};

/** The values of the choices: what a link or a page may say. */
export const choices: Readonly<Record<ChoiceField, readonly string[]>> = {
  solveFor: ['rate', 'income'],
  filingStatus: ['single', 'married-joint', 'married-separate', 'head-of-household'],
  structure: ['sole-proprietor', 's-corp'],
  salaryRule: ['share', 'amount'],
};
