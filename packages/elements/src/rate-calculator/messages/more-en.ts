import { comparisonEn } from './comparison-en.js';
import type { planEn } from './plan-en.js';
import { scenariosEn } from './scenarios-en.js';

/** The English texts of what comes after the answer; they load with it. */
export const moreEn = {
  ...comparisonEn,
  ...scenariosEn,
  problem: (code: string, field: string): string => {
    if (code === 'unreachable-target' && field !== 'targetNet') return 'This leaves no hour that a client pays.';
    return problems[code] ?? 'This can’t be calculated with.';
  },
  lastGood: 'These numbers are from before the field that needs a change.',
  breakdown: 'Where each dollar goes',
  breakdownNone: 'Where the money goes',
  breakdownPart: 'What',
  breakdownAmount: 'A year',
  breakdownShare: 'Of each 100',
  breakdownTotal: 'Revenue',
  parts: {
    takeHome: 'Take-home',
    incomeTax: 'Federal income tax',
    selfEmploymentTax: 'Self-employment tax',
    employerPayrollTax: 'Payroll tax, the company’s half',
    employeePayrollTax: 'Payroll tax, your half',
    additionalMedicareTax: 'Additional Medicare Tax',
    futa: 'Federal unemployment tax',
    stateTax: 'State and local tax',
    tax: 'Taxes',
    expenses: 'Business expenses',
    adminCost: 'Payroll and tax returns',
    healthInsurance: 'Health insurance',
    retirement: 'Retirement saving',
  } as Readonly<Record<string, string>>,
  /** The work's own labels are English. */
  steps: {} as Readonly<Record<string, string>>,
  about: 'How it is worked out',
  aboutText:
    'Standard deduction, no children, no credits and no other income. Health insurance and retirement saving are taken as deductible in full. State tax is the share that you enter.',
  aboutFlat: 'One share of the profit for all taxes. Tax tables are not used.',
  aboutPrivate: 'Everything is worked out on this page. Nothing you enter leaves it.',
  workLine: 'Step',
  workAmount: 'A year',
  workSource: 'Source',
  findRoles: (rate: string) => `Find roles from ${rate} an hour`,
  shareLabel: 'Keep or share this',
  copyLink: 'Copy link',
  copySummary: 'Copy as text',
  saveCsv: 'Save as CSV',
  print: 'Print',
  linkCopied: 'Link copied. It holds your numbers after the #, which no server sees.',
  summaryCopied: 'Copied',
  copyByHand: 'Copy this:',
  announceRate: (rate: string, retainer: string) => `${rate} an hour. Retainer ${retainer} a month.`,
  announceIncome: (net: string, revenue: string) => `Take-home ${net} a year, of ${revenue} revenue.`,
};

const problems: Readonly<Record<string, string>> = {
  unreadable: 'Enter a number.',
  negative: 'Enter zero or more.',
  'too-large': 'That is too large to calculate with.',
  'invalid-share': 'Enter 0 to 100 %.',
  'invalid-hours': 'Enter more than 0 and at most 168: a week has no more hours.',
  'invalid-weeks': 'Enter 0 to 52: a year has no more weeks.',
  'salary-above-profit': 'The profit can’t carry this salary. Enter less.',
  'unreachable-target': 'No rate reaches it: too much of each dollar goes elsewhere.',
};

/** Every text of what comes after the answer. */
export type MoreMessages = typeof moreEn & typeof planEn;
