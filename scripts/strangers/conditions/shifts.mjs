const group = 'What moves while it comes';
const columns = ['board', 'list', 'calculator', 'apply form', 'newsletter'];

/** How it comes, and which tags have nothing of the kind. */
const states = [
  { name: 'loading', state: 'loading' },
  { name: 'nothing to show', state: 'empty', without: ['calculator', 'newsletter'] },
  { name: 'the host answers with errors', state: 'error' },
  { name: 'scripts are late', state: 'late' },
  { name: 'the host is slow', state: 'slow' },
];

/** @type {import('./index.mjs').Condition[]} */
export const shiftConditions = states.flatMap(({ name, ...shift }) =>
  [390, 1280].map((width) => ({
    name: `${name}, ${width} px`,
    group,
    columns,
    shift,
    well: '0.000',
    context: { viewport: { width, height: 900 } },
  })),
);
