import { allElements } from '../elements/index.mjs';

const group = 'Where the tags stand, and how the page is read';
const css = (rules) => `<style>${rules}</style>`;

/** @type {Omit<import('./index.mjs').Condition, 'group'>[]} */
const places = [
  {
    name: 'a tab that is shown later',
    place: (markup) => `<div id="tab" hidden>${markup}</div><button id="show" type="button">Roles</button>`,
    head: '<script>addEventListener("click", ({ target }) => { if (target.id === "show") tab.hidden = false; });</script>',
    arrive: (page) => page.locator('#show').click(),
  },
  {
    name: 'a modal dialog',
    place: (markup) => `<dialog id="dialog">${markup}</dialog><button id="show" type="button">Roles</button>`,
    head: '<script>addEventListener("click", ({ target }) => { if (target.id === "show") dialog.showModal(); });</script>',
    arrive: (page) => page.locator('#show').click(),
  },
  { name: 'a sidebar of 200 px', place: (markup) => `<aside>${markup}</aside>`, head: css('aside { width: 200px; }') },
  { name: 'a page from right to left', attributes: 'dir="rtl"' },
  { name: 'a root font of 62.5 %', head: css('html { font-size: 62.5%; }') },
  { name: 'text of 10 px', head: css('body { font-size: 10px; }') },
  {
    name: 'a dark page',
    head: css(':root { color-scheme: dark; } body { background: #111; color: #eee; }'),
  },
  {
    name: 'a frame with sandbox="allow-scripts"',
    frame: (address) =>
      `<iframe sandbox="allow-scripts" src="${address}" title="Roles" width="1000" height="1200"></iframe>`,
  },
  { name: 'forced colours', context: { forcedColors: 'active' } },
  { name: 'reduced motion', context: { reducedMotion: 'reduce' } },
  { name: 'zoom of 400 %', context: { viewport: { width: 320, height: 256 } } },
  {
    name: 'narrow, 62.5 % and from right to left',
    context: { viewport: { width: 320, height: 640 } },
    attributes: 'dir="rtl"',
    head: css('html { font-size: 62.5%; }'),
    worst: true,
  },
  { name: 'print', media: 'print' },
];

/** @type {import('./index.mjs').Condition} */
const oftenMounted = {
  name: 'mounted and unmounted 1,000 times',
  group: 'What stays of tags that have gone',
  columns: [...allElements.map(({ name }) => name), 'page'],
  mounts: 1000,
};

export const placeConditions = [...places.map((condition) => ({ group, looks: true, ...condition })), oftenMounted];
