import { expect, test } from 'vitest';
import { convertToFullTimeOf, termOf } from './term.js';

test.each([
  ['6-month contract', 6],
  ['six month fixed-term engagement', 6],
  ['This is a 1 year contract position', 12],
  ['Part-time contract: ~10 hours/week for 8-12 weeks', 2.8],
  ['Contract (duration: 9 months)', 9],
  ['a four-month, in-person contractor role', 4],
  ['for approximately six months', 6],
])('%s', (text, months) => {
  expect(termOf('', text)).toEqual({ ongoing: false, months });
});

test('ongoing, and nothing', () => {
  expect(termOf('', 'an ongoing engagement')).toEqual({ ongoing: true, months: null });
  expect(termOf('', 'Type: month to month contract')).toEqual({ ongoing: true, months: null });
  for (const text of ['3 months of parental leave', '6 months probation', 'a 10 year old company', 'after 12 months']) {
    expect(termOf('', text)).toBeNull();
  }
});

test.each([
  ['with the potential to convert to full-time', true],
  ['4 month contract with possibility of full-time employment', true],
  ['(contract to hire)', true],
  ['will not convert to a full-time position', false],
  ['ineligible for full-time benefits', null],
  ['a full-time team', null],
])('%s: %s', (text, expected) => {
  expect(convertToFullTimeOf('', text)).toBe(expected);
});
