import { expect, test } from 'vitest';
import { hoursOf } from './hours.js';

const said: [string, number | null, number | null][] = [
  ['10 - 15 hrs/week', 10, 15],
  ['20h per week', 20, 20],
  ['about 12 hours a week', 12, 12],
  ['10–20 hours / week', 10, 20],
  ['between 5 and 20 hours/week', 5, 20],
  ['up to 15 hours per week', null, 15],
  ['at least 8 hours weekly', 8, null],
  ['10+ hours a week', 10, null],
  ['Weekly hours: 18', 18, 18],
  ['kannst 20h pro Woche arbeiten', 20, 20],
  ['minimo 24 ore a settimana', 24, null],
  ['17,5 Stunden pro Woche', 17.5, 17.5],
  ['80 hours a month', 18.5, 18.5],
  ['a 50 % workload', 20, 20],
  ['Pensum: 60-80%', 24, 32],
  ['0.5 FTE', 20, 20],
];

test.each(said)('%s', (text, minHoursPerWeek, maxHoursPerWeek) => {
  expect(hoursOf('', `We are hiring.\n${text}`)?.commitment).toEqual({ minHoursPerWeek, maxHoursPerWeek });
});

test.each([
  ...['support 24 hours a day, 7 days a week', 'we answer within 48 hours', '168 hours per week', '5 days a week'],
  ...['saves every team 10 hours per week', 'we do not regularly work longer than 40 hours per week'],
  ...['2 hours per week of training', '50% off'],
  ...[
    '±3 hours from UTC-6',
    'grew revenue 80%',
    '100 % remote',
    '20-10 hours per week',
    '40 hours',
    '$20 hours a week',
  ],
])('no commitment: %s', (text) => {
  expect(hoursOf('Head of Finance', text)).toBeNull();
});

test('the title wins, and may leave out the week', () => {
  expect(hoursOf('Controller (20-25 hours)', '10 hours per week')?.commitment).toEqual({
    minHoursPerWeek: 20,
    maxHoursPerWeek: 25,
  });
  expect(hoursOf('Support 24 hours a day', '')).toBeNull();
});
