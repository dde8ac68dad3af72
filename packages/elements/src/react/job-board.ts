// Written from the elements’ own documentation by scripts/lib/elements: change it there.
'use client';
import '../job-board/fractional-job-board.js';
import { component } from './component.js';

/** `<fractional-job-board>` as a React component; its ref is the element, a FractionalJobBoard. */
export const JobBoard = component('fractional-job-board', {
  displayName: 'JobBoard',
  attributes: {
    baseUrl: 'base-url',
    board: 'board',
    filters: 'filters',
    pageSize: 'page-size',
    urlSync: 'url-sync',
    urlPrefix: 'url-prefix',
    headingLevel: 'heading-level',
    calculatorUrl: 'calculator-url',
    calculatorCurrency: 'calculator-currency',
  },
  properties: ['messages'],
  events: {
    onJobsShow: 'fractional-jobs-show',
    onJobSelect: 'fractional-job-select',
    onJobApply: 'fractional-job-apply',
    onJobCalculate: 'fractional-job-calculate',
    onJobSave: 'fractional-job-save',
    onJobShare: 'fractional-job-share',
    onApplicationSubmit: 'fractional-application-submit',
    onApplicationSuccess: 'fractional-application-success',
    onApplicationError: 'fractional-application-error',
  },
});
