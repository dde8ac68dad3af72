import type { Preview } from '@storybook/web-components-vite';

/** What the page around a story is like: chosen in the toolbar, or fixed by a story's `globals`. See support/pages.ts. */
export interface PageGlobals {
  language: string;
  theme: string;
  colours: string;
  width: string;
}

const choices = (title: string, icon: string, items: readonly { value: string; title: string }[]) => ({
  toolbar: { title, icon: icon as 'globe', items: [...items], dynamicTitle: true },
});

export const initialGlobals = { language: 'en', theme: 'none', colours: 'light', width: 'all' } satisfies PageGlobals;

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: choices('Language', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'de', title: 'Deutsch' },
    { value: 'fr', title: 'Français' },
    { value: 'es', title: 'Español' },
    { value: 'pt', title: 'Português' },
    { value: 'ja', title: '日本語' },
    { value: 'ar', title: 'العربية (right to left)' },
  ]),
  theme: choices('Theme', 'paintbrush', [
    { value: 'none', title: 'The page’s own looks' },
    { value: 'card', title: 'Card' },
    { value: 'paper', title: 'Paper' },
    { value: 'midnight', title: 'Midnight' },
  ]),
  colours: choices('Colours', 'mirror', [
    { value: 'light', title: 'Light page' },
    { value: 'dark', title: 'Dark page' },
  ]),
  width: choices('Width', 'grow', [
    { value: 'all', title: 'All there is' },
    { value: '200', title: '200 px: a sidebar' },
    { value: '360', title: '360 px: a phone' },
    { value: '768', title: '768 px: a tablet' },
    { value: '1280', title: '1280 px: a screen' },
  ]),
};
