import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@fractional-embed/elements/job-list';
import type { FractionalJobList } from '@fractional-embed/elements';
import { faultyUrl, hostUrl } from './support/host.js';
import { page } from './support/pages.js';
import { has, shows } from './support/visitor.js';

type Args = Partial<Pick<FractionalJobList, 'baseUrl' | 'board' | 'filters' | 'limit' | 'jobUrl' | 'headingLevel'>>;

export default {
  title: 'Job list',
  component: 'fractional-job-list',
  args: { baseUrl: hostUrl, board: 'demo', limit: 3 },
  decorators: page('plain'),
  render: (args) => html`<fractional-job-list
    base-url=${ifDefined(args.baseUrl)}
    board=${ifDefined(args.board)}
    filters=${ifDefined(args.filters)}
    limit=${ifDefined(args.limit)}
    job-url=${ifDefined(args.jobUrl)}
    heading-level=${ifDefined(args.headingLevel)}
  ></fractional-job-list>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = { play: shows('Head of growth') };

export const HighestPaidFinanceRoles: Story = {
  args: { filters: 'function=finance&sort=pay', limit: 100 },
  play: shows('CFO to prepare a Series B'),
};

/** For as long as the client waits: half a minute. */
export const Loading: Story = {
  args: { baseUrl: faultyUrl('delay=600000') },
  play: has('[aria-busy="true"]'),
};

export const Empty: Story = { args: { board: 'empty' }, play: shows('No open roles right now') };

export const Failed: Story = { args: { baseUrl: faultyUrl('status=400') }, play: shows('couldn’t be loaded') };

export const Misconfigured: Story = { args: { baseUrl: 'ftp://example.com' }, play: shows('base-url must be') };

export const UnknownBoard: Story = { args: { board: 'nowhere' }, play: shows('There is no board "nowhere"') };

export const Narrow: Story = { ...Ready, decorators: page('narrow') };

export const OnADarkPage: Story = { ...Ready, decorators: page('dark') };
