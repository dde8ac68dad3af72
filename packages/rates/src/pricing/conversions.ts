import { RatesError } from '../errors.js';
import { checkedAmount, checkedHours, checkedShare, checkedWeeks } from '../input/checks.js';

/** The hours that a retainer buys. */
export interface RetainerTerms {
  /** Above 0 to 168. */
  readonly hoursPerWeek: number;
  /** Weeks of the year without work. 0 to 52. @default 0 */
  readonly weeksOff?: number;
  /** The client pays on in the weeks off. @default false */
  readonly timeOffPaid?: boolean;
}

/**
 * A month's retainer: the year's pay for those hours, spread over twelve months.
 *
 * @throws RatesError `invalid-hours`, `invalid-weeks`, `not-finite`, `negative`, `too-large`
 * @example retainerFromHourly(240, { hoursPerWeek: 10 }) // 10,400
 * @example retainerFromHourly(240, { hoursPerWeek: 10, weeksOff: 4 }) // 9,600
 */
export function retainerFromHourly(hourlyRate: number, terms: RetainerTerms): number {
  return (checkedAmount(hourlyRate, 'hourlyRate') * retainerHours(terms)) / 12;
}

/**
 * The hourly rate behind a month's retainer.
 *
 * @throws RatesError `unreachable-target` if it buys no hour at all, and as its inverse
 */
export function hourlyFromRetainer(monthlyRetainer: number, terms: RetainerTerms): number {
  return (checkedAmount(monthlyRetainer, 'monthlyRetainer') * 12) / positive(retainerHours(terms), 'weeksOff');
}

function retainerHours({ hoursPerWeek, weeksOff = 0, timeOffPaid = false }: RetainerTerms): number {
  const weeks = 52 - checkedWeeks(weeksOff, 'weeksOff');
  return checkedHours(hoursPerWeek, 'hoursPerWeek') * (timeOffPaid ? 52 : weeks);
}

/** The work that a fixed price buys. */
export interface ProjectTerms {
  /** Hours that the project is thought to take. Above 0. */
  readonly hours: number;
  /** What may come on top, as a share of those hours: scope creep is the main risk of a fixed price. @default 0 */
  readonly bufferShare?: number;
}

/** A fixed price for a project. @throws RatesError `not-finite`, `negative`, `too-large`, `invalid-share` */
export function projectFromHourly(hourlyRate: number, terms: ProjectTerms): number {
  return checkedAmount(hourlyRate, 'hourlyRate') * projectHours(terms);
}

/**
 * The hourly rate that a fixed price comes to, once the buffer is used up.
 *
 * @throws RatesError `unreachable-target` if it buys no hour at all, and as its inverse
 */
export function hourlyFromProject(price: number, terms: ProjectTerms): number {
  return checkedAmount(price, 'price') / positive(projectHours(terms), 'hours');
}

function projectHours({ hours, bufferShare = 0 }: ProjectTerms): number {
  return checkedAmount(hours, 'hours') * (1 + checkedShare(bufferShare, 'bufferShare'));
}

/** What stands between a rate and the salary of a full-time job that comes to the same. */
export interface SalaryTerms {
  /** All hours worked in a week, billed or not. Above 0 to 168. @default 40 */
  readonly hoursPerWeek?: number;
  /** 0 to 52. */
  readonly weeksOff: number;
  /** The share of the hours that clients pay. 0 to 1. */
  readonly billableShare: number;
  /** What the business costs a year, which an employee does not pay. @default 0 */
  readonly expenses?: number;
  /** What an employer adds to a salary (payroll tax, health insurance, retirement), as a share of it. 0 to 1. @default 0 */
  readonly benefitsShare?: number;
}

/**
 * The salary of a full-time job that costs its employer what clients pay in a year, less the expenses; zero if those
 * are more.
 *
 * @throws RatesError `invalid-hours`, `invalid-weeks`, `invalid-share`, `not-finite`, `negative`, `too-large`
 * @example salaryFromHourly(150, { weeksOff: 4, billableShare: 0.5, benefitsShare: 0.2 }) // 120,000
 */
export function salaryFromHourly(hourlyRate: number, terms: SalaryTerms): number {
  const revenue = checkedAmount(hourlyRate, 'hourlyRate') * billableHours(terms);
  return Math.max(0, revenue - expensesOf(terms)) / (1 + benefitsOf(terms));
}

/**
 * The hourly rate that comes to a full-time salary.
 *
 * @throws RatesError `unreachable-target` if no hour is billable, and as its inverse
 */
export function hourlyFromSalary(yearlySalary: number, terms: SalaryTerms): number {
  const cost = checkedAmount(yearlySalary, 'yearlySalary') * (1 + benefitsOf(terms));
  return (
    (cost + expensesOf(terms)) /
    positive(billableHours(terms), terms.billableShare === 0 ? 'billableShare' : 'weeksOff')
  );
}

function billableHours({ hoursPerWeek = 40, weeksOff, billableShare }: SalaryTerms): number {
  const hours = checkedHours(hoursPerWeek, 'hoursPerWeek') * checkedShare(billableShare, 'billableShare');
  return hours * (52 - checkedWeeks(weeksOff, 'weeksOff'));
}

const expensesOf = ({ expenses = 0 }: SalaryTerms) => checkedAmount(expenses, 'expenses');
const benefitsOf = ({ benefitsShare = 0 }: SalaryTerms) => checkedShare(benefitsShare, 'benefitsShare');

/** A trillionth of an hour is none: what is divided by it would be infinite. */
function positive(hours: number, field: string): number {
  if (hours > 1e-12) return hours;
  throw new RatesError('unreachable-target', field, `${field} leaves no hour that is paid`);
}
