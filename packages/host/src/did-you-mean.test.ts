import { expect, it } from 'vitest';
import { didYouMean } from './did-you-mean.js';

const systems = ['ashby', 'greenhouse', 'lever', 'remotive', 'schema-org'];

it.each([
  ['ahsby', 'ashby'],
  ['Ashby', 'ashby'],
  ['greenhous', 'greenhouse'],
  ['lveer', 'lever'],
  ['schemaorg', 'schema-org'],
])('%s was meant to be %s', (typed, meant) => {
  expect(didYouMean(typed, systems)).toBe(` Did you mean ${meant}?`);
});

it.each(['', 'x', 'workable', 'icims', 'a'.repeat(100_000)])('%.10s may be anything', (typed) => {
  expect(didYouMean(typed, systems)).toBe('');
});

it('has nothing to say where nothing is known', () => {
  expect(didYouMean('ashby', [])).toBe('');
  expect(didYouMean('c', ['a', 'b'])).toBe('');
});
