import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { PageGlobals } from './config/toolbar.js';
import { everyElement, everythingShows } from './support/every-element.js';
import { page } from './support/pages.js';

/** Every element with each ready theme, on a dark page, and in the widths that pages give. */
export default { title: 'Looks', decorators: page('plain') } satisfies Meta;

type Story = StoryObj;

const looks = (globals: Partial<PageGlobals>, check: (elements: readonly HTMLElement[]) => Promise<void>): Story => ({
  globals,
  render: () => everyElement(`looks-${Object.values(globals).join('-')}`),
  play: async ({ canvasElement }) => {
    await everythingShows(canvasElement);
    await check([...(canvasElement.querySelector('.every')?.children ?? [])] as HTMLElement[]);
  },
});

const none = 'rgba(0, 0, 0, 0)';

const background = (colour: string) => async (elements: readonly HTMLElement[]) => {
  for (const element of elements) await expect(getComputedStyle(element).backgroundColor).toBe(colour);
};

/** A colour worked out from the page's text: there is one, and the corners are the theme's. */
const card = async (elements: readonly HTMLElement[]) => {
  for (const element of elements) {
    await expect(getComputedStyle(element).backgroundColor).not.toBe(none);
    await expect(getComputedStyle(element).borderTopWidth).toBe('1px');
  }
};

/** Nothing is wider than its place, and nothing in it leaves it. */
const within = (width: number) => async (elements: readonly HTMLElement[]) => {
  for (const element of elements) {
    await expect(element.getBoundingClientRect().width).toBeLessThanOrEqual(width);
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  }
};

export const Card = looks({ theme: 'card' }, card);

export const Paper = looks({ theme: 'paper' }, background('rgb(247, 240, 226)'));

export const Midnight = looks({ theme: 'midnight' }, background('rgb(17, 22, 39)'));

export const MidnightInArabic = looks({ theme: 'midnight', language: 'ar' }, background('rgb(17, 22, 39)'));

export const DarkPage = looks({ colours: 'dark' }, background(none));

export const Sidebar = looks({ width: '200' }, within(200));

export const SidebarInGerman = looks({ width: '200', language: 'de' }, within(200));

export const Phone = looks({ width: '360' }, within(328));

export const Tablet = looks({ width: '768' }, within(720));
