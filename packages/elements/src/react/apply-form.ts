// Written from the elements’ own documentation by scripts/lib/elements: change it there.
'use client';
import '../apply-form/fractional-apply-form.js';
import { component } from './component.js';

/** `<fractional-apply-form>` as a React component; its ref is the element, a FractionalApplyForm. */
export const ApplyForm = component('fractional-apply-form', {
  displayName: 'ApplyForm',
  attributes: {
    baseUrl: 'base-url',
    board: 'board',
    job: 'job',
    headingLevel: 'heading-level',
  },
  properties: ['prefill', 'messages'],
  events: {
    onApplicationSubmit: 'fractional-application-submit',
    onApplicationSuccess: 'fractional-application-success',
    onApplicationError: 'fractional-application-error',
  },
});
