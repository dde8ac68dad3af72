// Written from the elements’ own documentation by scripts/lib/elements: change it there.
'use client';
import '../rate-calculator/fractional-rate-calculator.js';
import { component } from './component.js';

/** `<fractional-rate-calculator>` as a React component; its ref is the element, a FractionalRateCalculator. */
export const RateCalculator = component('fractional-rate-calculator', {
  displayName: 'RateCalculator',
  attributes: {
    tax: 'tax',
    taxYear: 'tax-year',
    currency: 'currency',
    headingLevel: 'heading-level',
    boardUrl: 'board-url',
    findRoles: 'find-roles',
    urlPrefix: 'url-prefix',
  },
  properties: ['inputs', 'messages'],
  events: {
    onRateFindRoles: 'fractional-rate-find-roles',
  },
});
