import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@fractional-embed/elements/job-board';
import type { FractionalJobBoard } from '@fractional-embed/elements';
import { faultyUrl, hostUrl, setFlaky } from './support/host.js';
import { page } from './support/pages.js';
import { find, findText, has, search, shows } from './support/visitor.js';

type Args = Partial<Pick<FractionalJobBoard, 'baseUrl' | 'board' | 'filters' | 'pageSize' | 'headingLevel'>>;

export default {
  title: 'Job board',
  component: 'fractional-job-board',
  args: { baseUrl: hostUrl, board: 'demo', pageSize: 6 },
  decorators: page('plain'),
  render: (args) => html`<fractional-job-board
    base-url=${ifDefined(args.baseUrl)}
    board=${ifDefined(args.board)}
    filters=${ifDefined(args.filters)}
    page-size=${ifDefined(args.pageSize)}
    heading-level=${ifDefined(args.headingLevel)}
  ></fractional-job-board>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = { play: shows('Head of growth') };

export const FilteredWithChips: Story = {
  play: async ({ canvasElement }) => {
    await chooseFinance(canvasElement);
    await search(canvasElement, 'cfo');
    await shows('“cfo”', 'CFO to prepare a Series B')({ canvasElement });
  },
};

export const FilterOpen: Story = {
  play: async ({ canvasElement }) => {
    await openFilter(canvasElement, 'Pay');
  },
};

export const PresetByThePage: Story = {
  args: { filters: 'function=finance' },
  play: shows('4 roles'),
};

/** For as long as the client waits: half a minute. */
export const Loading: Story = {
  args: { baseUrl: faultyUrl('delay=600000') },
  play: has('[aria-busy="true"]'),
};

export const NothingMatches: Story = {
  play: async ({ canvasElement }) => {
    await shows('Head of growth')({ canvasElement });
    await search(canvasElement, 'zeppelin');
    await findText(canvasElement, 'No roles match');
  },
};

export const NoRolesAtAll: Story = { args: { board: 'empty' }, play: shows('No open roles right now') };

export const Failed: Story = { args: { baseUrl: faultyUrl('status=400') }, play: shows('couldn’t be loaded') };

/** The host answers once and is gone at the next search. */
export const Stale: Story = {
  args: { baseUrl: faultyUrl('flaky=stale-story') },
  beforeEach: () => setFlaky('stale-story', false),
  play: async ({ canvasElement }) => {
    await shows('Head of growth')({ canvasElement });
    await setFlaky('stale-story', true);
    await search(canvasElement, 'cfo');
    await findText(canvasElement, 'These were loaded earlier');
  },
};

export const Misconfigured: Story = { args: { baseUrl: 'ftp://example.com' }, play: shows('base-url must be') };

export const UnknownBoard: Story = { args: { board: 'nowhere' }, play: shows('There is no board "nowhere"') };

export const DetailOpen: Story = { play: ({ canvasElement }) => openFirst(canvasElement) };

export const DetailOpenOnAPhone: Story = { ...DetailOpen, decorators: page('narrow') };

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '[part~="job"] button[aria-pressed="false"]')).click();
    (await find(canvasElement, '.saved-toggle')).click();
    await findText(canvasElement, 'Saved on this device');
  },
};

export const NothingSaved: Story = {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.saved-toggle')).click();
    await findText(canvasElement, 'Nothing saved yet');
  },
};

export const Narrow: Story = { ...Ready, decorators: page('narrow') };

export const OnADarkPage: Story = { ...DetailOpen, decorators: page('dark') };

export const OnARightToLeftPage: Story = { ...DetailOpen, decorators: page('plain', { lang: 'ar', dir: 'rtl' }) };

export const OnASerifPageWithItsOwnAccent: Story = { ...FilteredWithChips, decorators: page('serif') };

async function openFirst(root: HTMLElement): Promise<void> {
  (await find(root, '[part~="job"] a')).click();
  await find(root, '[part="description"]');
}

async function openFilter(root: HTMLElement, name: string): Promise<HTMLElement> {
  await find(root, '[part="panel"] :is(label, button)');
  const board = root.querySelector('fractional-job-board')?.shadowRoot;
  const summary = [...(board?.querySelectorAll('summary') ?? [])].find((one) => one.textContent.includes(name));
  summary?.click();
  return find(root, 'details[open]');
}

async function chooseFinance(root: HTMLElement): Promise<void> {
  const panel = await openFilter(root, 'Function');
  [...panel.querySelectorAll('label')].find((one) => one.textContent.includes('Finance'))?.click();
  await find(root, '[part="chip"]');
  panel.querySelector('summary')?.click();
}
