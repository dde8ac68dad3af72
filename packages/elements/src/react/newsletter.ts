// Written from the elements’ own documentation by scripts/lib/elements: change it there.
'use client';
import '../newsletter/fractional-newsletter.js';
import { component } from './component.js';

/** `<fractional-newsletter>` as a React component; its ref is the element, a FractionalNewsletter. */
export const Newsletter = component('fractional-newsletter', {
  displayName: 'Newsletter',
  attributes: {
    baseUrl: 'base-url',
    board: 'board',
    consentText: 'consent-text',
    consentId: 'consent-id',
    consentVersion: 'consent-version',
    consentRequired: 'consent-required',
    headingLevel: 'heading-level',
  },
  properties: ['messages'],
  events: {
    onNewsletterSubmit: 'fractional-newsletter-submit',
    onNewsletterSuccess: 'fractional-newsletter-success',
    onNewsletterError: 'fractional-newsletter-error',
  },
});
