// Written from the elements’ own documentation by scripts/lib/elements: change it there.
'use client';
import '../job-detail/fractional-job-detail.js';
import { component } from './component.js';

/** `<fractional-job-detail>` as a React component; its ref is the element, a FractionalJobDetail. */
export const JobDetail = component('fractional-job-detail', {
  displayName: 'JobDetail',
  attributes: {
    baseUrl: 'base-url',
    board: 'board',
    job: 'job',
    headingLevel: 'heading-level',
    calculatorUrl: 'calculator-url',
    calculatorCurrency: 'calculator-currency',
  },
  properties: ['messages', 'summary', 'shareUrl'],
  events: {
    onJobApply: 'fractional-job-apply',
    onJobSave: 'fractional-job-save',
    onJobShare: 'fractional-job-share',
    onJobCalculate: 'fractional-job-calculate',
    onApplicationSubmit: 'fractional-application-submit',
    onApplicationSuccess: 'fractional-application-success',
    onApplicationError: 'fractional-application-error',
  },
});
