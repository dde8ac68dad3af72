import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@fractional-embed/elements/provider';
import '@fractional-embed/elements/job-list';
import type { FractionalProvider } from '@fractional-embed/elements';
import { hostUrl } from './support/host.js';
import { page } from './support/pages.js';
import { shows } from './support/visitor.js';

type Args = Partial<Pick<FractionalProvider, 'baseUrl' | 'board' | 'locale' | 'messages'>>;

const around = (args: Args, inside: TemplateResult): TemplateResult => html`<fractional-provider
  base-url=${ifDefined(args.baseUrl)}
  board=${ifDefined(args.board)}
  locale=${ifDefined(args.locale)}
  .messages=${args.messages}
  >${inside}</fractional-provider
>`;

export default {
  title: 'Provider',
  component: 'fractional-provider',
  args: { baseUrl: hostUrl, board: 'demo' },
  decorators: page('plain'),
  render: (args) => around(args, html`<fractional-job-list limit="3"></fractional-job-list>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const OneElement: Story = { play: shows('Head of growth') };

export const TwoElements: Story = {
  render: (args) =>
    around(
      args,
      html`<h2>Finance</h2>
        <fractional-job-list filters="function=finance" limit="2"></fractional-job-list>
        <h2>Marketing</h2>
        <fractional-job-list filters="function=marketing" limit="2"></fractional-job-list>`,
    ),
  play: shows('Fractional CFO', 'Fractional CMO'),
};

export const NumbersOfItsLocale: Story = {
  args: { locale: 'en-IN' },
  render: (args) => around(args, html`<fractional-job-list filters="function=product"></fractional-job-list>`),
  play: shows('¥6,00,000'),
};

export const OwnWords: Story = {
  args: { board: 'empty', messages: { noJobsTitle: 'Nothing today' } },
  play: shows('Nothing today'),
};

export const Misconfigured: Story = {
  render: ({ baseUrl }) => around({ baseUrl }, html`<fractional-job-list></fractional-job-list>`),
  play: shows('Give it a board'),
};
