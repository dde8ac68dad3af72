/** What code here may not use, and why; eslint.config.mjs says where. */

export const noBareZod = {
  paths: [
    {
      name: 'zod',
      message:
        'Import zod/mini: bare zod is 17 kB more for every visitor, and evaluates code under a CSP without eval.',
    },
  ],
};

/** In the elements; those that only servers run have the whole of Lit. */
export const noDirectives = {
  group: ['lit/directive*', 'lit/directives/*', 'lit/async-directive*', 'lit-html/directive*'],
  message:
    'The Lit of the bundles has no directives (scripts/lib/lit-unused.mjs): half a kilobyte less for every reader.',
};

export const noProcessEnv = [
  {
    object: 'process',
    property: 'env',
    message: 'The environment is read in config.ts only, checked once, and handed on as values.',
  },
];

/** Code that runs in somebody else's page. */
export const pageSafe = [
  {
    object: 'Array',
    property: 'from',
    message: 'Prototype.js replaces Array.from by one that knows no iterators (Set, Map, entries()): spread instead.',
  },
];

/** Code that runs in a page, a worker, Deno or on a server alike. */
export const anyRuntime = [
  'window',
  'document',
  'customElements',
  'HTMLElement',
  'localStorage',
  'location',
  'process',
  'Buffer',
].map((name) => ({
  name,
  message: 'contract and client run in workers and on servers too: take what you need as an option.',
}));

const markupReason =
  'Markup from strings is how scripts get in: render a template, or disable here and say what sanitised it.';

export const markup = {
  properties: ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: markupReason })),
  paths: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit-html/directives/unsafe-html.js'].map(
    (name) => ({ name, message: markupReason }),
  ),
};

const sameAnswer = 'rates gives the same answer everywhere and always: take it as an argument.';

/** No clock, no locale. */
export const timeless = {
  globals: ['Date', 'Intl', 'Temporal', 'performance', 'process', 'navigator', 'fetch'].map((name) => ({
    name,
    message: sameAnswer,
  })),
  properties: [
    ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((property) => ({
      property,
      message: sameAnswer,
    })),
    { object: 'Math', property: 'random', message: sameAnswer },
  ],
};
