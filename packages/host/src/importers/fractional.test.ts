import { expect, test } from 'vitest';
import { judgeFractional } from './fractional.js';
import { hoursOf } from './hours.js';

function judge(title: string, type: string | null, text = '') {
  const types = type === null ? [] : [type];
  return judgeFractional({ title, typeField: 'type', types, text, hours: hoursOf(title, text) });
}

test.each([
  ['Marketing Manager (Part-Time)', 'FullTime', 'title says “Part-Time”'],
  ['Finance Lead (Full/Part-Time)', 'FullTime', 'title says “Part-Time”'],
  ['Fractional CFO', null, 'title says “Fractional”'],
  ['Interim Head of People', 'FullTime', 'title says “Interim”'],
  ['Office Manager, Contract', 'FullTime', 'title says “Contract”'],
  ['Sourcer (6-month contract)', 'FullTime', 'title says “6-month contract”'],
  ['Controller in Teilzeit (m/w/d)', 'FullTime', 'title says “Teilzeit”'],
  ['Physician (1099)', 'FullTime', 'title says “1099”'],
  ['Support Contractor', null, 'title says “Contractor”'],
  ['Product Designer', 'Contract', 'type Contract'],
  ['Product Designer', 'PART_TIME', 'type PART_TIME'],
  ['Copywriter', 'freelance', 'type freelance'],
  ['Editor', 'Temporary', 'type Temporary'],
  ['Head of Finance', 'FullTime', 'text says “12 hours a week”', 'You work 12 hours a week.'],
  ['Head of Finance', 'FullTime', 'text says “This is a part-time”', 'This is a part-time, flexible role.'],
  ['Head of Finance', null, 'text says “on a freelance basis”', 'You join us on a freelance basis.'],
  ['Head of Finance', null, 'text says “Job type: contract”', 'Job type: contract'],
  ['Head of Finance', null, 'text says “looking for a fractional”', 'We are looking for a fractional leader.'],
])('%s, %s: kept, %s', (title, type, reason, text = '') => {
  expect(judge(title, type, text)).toEqual({ fractional: true, reason });
});

test.each([
  ['Head of Finance', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Head of Finance', null, 'nothing says fractional'],
  ['Contract Manager', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Smart Contract Engineer', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Sales to General Contractor', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Senior Wealth Advisor', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Account Manager (not part-time)', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Account Manager (full-time only)', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Internal Auditor', 'FullTime', 'type FullTime, nothing says fractional'],
  ['Part-time Finance Intern', 'PartTime', 'title says “Intern”: training, not senior work'],
  ['Working Student Accounting', 'PartTime', 'title says “Working Student”: training, not senior work'],
  ['Data Analyst', 'Intern', 'type Intern: training, not senior work'],
  ['Barista (Munich)', 'PartTime', 'title says “Barista”: shift work'],
])('%s, %s: skipped, %s', (title, type, reason) => {
  expect(judge(title, type)).toEqual({ fractional: false, reason });
});

test.each([
  ...['This is not a part-time role.', 'We offer part-time MBA support.', 'Part-time employees may not be eligible.'],
  ...[
    'Full-time opportunities are available.',
    'Come to the office 3 days a week.',
    'This is a full-time contract role.',
  ],
  ...[
    'Our app saves accountants 10 hours a week.',
    'We work with fractional CFOs.',
    'Enjoy 20 hours per week of training.',
  ],
])('decides nothing under full time: %s', (text) => {
  expect(judge('Head of Finance', 'FullTime', text).fractional).toBe(false);
});
