// Written from the elements’ own documentation by scripts/lib/elements: change it there.
'use client';
import '../provider/fractional-provider.js';
import { component } from './component.js';

/** `<fractional-provider>` as a React component; its ref is the element, a FractionalProvider. */
export const Provider = component('fractional-provider', {
  displayName: 'Provider',
  attributes: {
    baseUrl: 'base-url',
    board: 'board',
    locale: 'locale',
  },
  properties: ['messages'],
  events: {},
});
