// Written from the elements’ own documentation by scripts/lib/elements: change it there.
'use client';
import '../job-list/fractional-job-list.js';
import { component } from './component.js';

/** `<fractional-job-list>` as a React component; its ref is the element, a FractionalJobList. */
export const JobList = component('fractional-job-list', {
  displayName: 'JobList',
  attributes: {
    baseUrl: 'base-url',
    board: 'board',
    filters: 'filters',
    limit: 'limit',
    jobUrl: 'job-url',
    headingLevel: 'heading-level',
  },
  properties: ['messages'],
  events: {
    onJobsShow: 'fractional-jobs-show',
    onJobSelect: 'fractional-job-select',
  },
});
