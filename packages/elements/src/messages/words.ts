import type { ApplyMessages } from '../apply-form/messages/en.js';
import type { SendingMessages } from '../apply-form/sending/messages/en.js';
import type { LaterMessages } from '../job-board/later/en.js';
import type { DetailMessages } from '../job-detail/messages/en.js';
import type { NewsletterMessages } from '../newsletter/messages/en.js';
import type { CalculatorMessages } from '../rate-calculator/messages/en.js';
import type { MoreMessages } from '../rate-calculator/messages/more-en.js';
import type { Messages } from './messages.js';
import type { MakeWords } from './speaker.js';

/** Values that listings are described with: functions, pay models, workplaces, stages, rhythms and regions. */
export type Term =
  | 'finance'
  | 'marketing'
  | 'product'
  | 'engineering'
  | 'operations'
  | 'people'
  | 'sales'
  | 'design'
  | 'data'
  | 'legal'
  | 'customer-success'
  | 'general-management'
  | 'other'
  | 'hourly'
  | 'retainer'
  | 'project'
  | 'equity'
  | 'undisclosed'
  | 'remote'
  | 'hybrid'
  | 'on-site'
  | 'pre-seed'
  | 'seed'
  | 'series-a'
  | 'series-b'
  | 'series-c-plus'
  | 'bootstrapped'
  | 'public'
  | 'non-profit'
  | 'daily'
  | 'twice-weekly'
  | 'weekly'
  | 'fortnightly'
  | 'monthly'
  | 'as-needed'
  | 'worldwide'
  | 'europe'
  | 'emea'
  | 'latam'
  | 'apac'
  | 'north-america';

/** Where an amount of the year's revenue goes. */
export type PartName =
  | 'takeHome'
  | 'incomeTax'
  | 'selfEmploymentTax'
  | 'employerPayrollTax'
  | 'employeePayrollTax'
  | 'additionalMedicareTax'
  | 'futa'
  | 'stateTax'
  | 'tax'
  | 'expenses'
  | 'adminCost'
  | 'healthInsurance'
  | 'retirement';

/** A step of working out US federal tax. */
export type StepName =
  | 'profit'
  | 'adminCost'
  | 'salary'
  | 'employerPayrollTax'
  | 'futa'
  | 'healthInsurance'
  | 'retirement'
  | 'passThroughIncome'
  | 'employeePayrollTax'
  | 'netEarnings'
  | 'selfEmploymentTax'
  | 'selfEmploymentTaxDeduction'
  | 'ownWages'
  | 'spouseWages'
  | 'adjustedGrossIncome'
  | 'standardDeduction'
  | 'taxableIncomeBeforeQbi'
  | 'qualifiedBusinessIncome'
  | 'qbiDeduction'
  | 'taxableIncome'
  | 'incomeTax'
  | 'additionalMedicareTax'
  | 'totalTax'
  | 'wagesPayrollTax'
  | 'householdNet';

/** Every text of lists, boards and roles. */
export type JobsWords = Omit<Messages, 'terms'> &
  DetailMessages &
  LaterMessages & { terms: Readonly<Record<Term, string>> };

/** Every text of an application, shown and sent. */
export type ApplyWords = ApplyMessages & SendingMessages;

/** Every text of the newsletter. */
export type NewsletterWords = NewsletterMessages;

/** Every text of the rate calculator. */
export type CalculatorWords = CalculatorMessages &
  Omit<MoreMessages, 'parts' | 'steps'> & {
    parts: Readonly<Record<PartName, string>>;
    steps: Readonly<Record<StepName, string>>;
  };

/** A language, complete: all that is checked of a translation is that it has these. */
export interface LanguageWords {
  /** Lists, boards and roles. */
  readonly jobs: MakeWords<JobsWords>;
  /** The application. */
  readonly apply: MakeWords<ApplyWords>;
  readonly newsletter: MakeWords<NewsletterWords>;
  readonly calculator: MakeWords<CalculatorWords>;
}
