import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@fractional-embed/elements/job-detail';
import type { FractionalJobDetail } from '@fractional-embed/elements';
import { faultyUrl, hostUrl } from './support/host.js';
import { page } from './support/pages.js';
import { find, has, shows } from './support/visitor.js';

type Args = Partial<
  Pick<FractionalJobDetail, 'baseUrl' | 'board' | 'job' | 'headingLevel' | 'calculatorUrl' | 'calculatorCurrency'>
>;

const hourly = 'fractional-design-director-at-foxglove-atlas';

export default {
  title: 'Job detail',
  component: 'fractional-job-detail',
  args: { baseUrl: hostUrl, board: 'demo', job: hourly },
  decorators: page('plain'),
  render: (args) => html`<fractional-job-detail
    base-url=${ifDefined(args.baseUrl)}
    board=${ifDefined(args.board)}
    job=${ifDefined(args.job)}
    heading-level=${ifDefined(args.headingLevel)}
    calculator-url=${ifDefined(args.calculatorUrl)}
    calculator-currency=${ifDefined(args.calculatorCurrency)}
  ></fractional-job-detail>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Hourly: Story = { play: shows('/ hour') };

export const WithACalculator: Story = {
  args: {
    calculatorUrl: '/rates#rate.solveFor=income&rate.hourlyRate={rate}&rate.retainerHoursPerWeek={hours}',
    calculatorCurrency: 'EUR',
  },
  play: shows('an hour leave you?'),
};

export const Retainer: Story = {
  args: { job: 'fractional-general-counsel-at-pennywhistle-homes' },
  play: shows('/ month'),
};

export const Project: Story = {
  args: { job: 'design-lead-for-a-new-identity-tea-importer-at-gull-and-barrow-tea' },
  play: shows('in all'),
};

export const Equity: Story = {
  args: { job: 'product-partner-for-a-first-time-founder-two-mornings-a-week-at-pebble-and-tern' },
  play: shows('equity'),
};

export const PayUndisclosed: Story = {
  args: { job: 'security-lead-through-our-first-soc-2-report-at-korvane-records' },
  play: shows('Pay not stated'),
};

export const Confidential: Story = {
  args: { job: 'partnerships-lead-emea-resellers' },
  play: shows('Confidential company'),
};

export const SampleWithoutApplication: Story = {
  args: { job: 'director-transformation-office' },
  play: shows('There is nothing to apply for'),
};

/** The stories' host closed it when it started. */
export const Closed: Story = {
  args: { job: 'fractional-head-of-data-at-pinnace-mutual' },
  play: shows('This role is closed'),
};

export const VeryLongTitle: Story = {
  args: { job: 'fractional-chief-operating-officer-for-a-third-generation-family-foundry-that-is' },
  play: shows('third-generation family foundry'),
};

export const VeryLongWord: Story = {
  args: { job: 'projektleitung-wasserversorgungszweckverbandsverwaltungsmodernisierung-at' },
  decorators: page('narrow'),
  play: shows('Wasserversorgung'),
};

export const Arabic: Story = {
  args: { job: 'مدير-تسويق-بدوام-جزئي-لمنصة-تعليمية-at-دار-م-شكال-للتعليم' },
  play: shows('مدير تسويق'),
};

export const Japanese: Story = {
  args: { job: 'プロダクト責任者-週2日-業務委託-at-株式会社ひなた工房' },
  play: shows('プロダクト責任者'),
};

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '[part="save"]')).click();
    await find(canvasElement, '[part="save"][aria-pressed="true"]');
  },
};

/** For as long as the client waits: half a minute. */
export const Loading: Story = {
  args: { baseUrl: faultyUrl('delay=600000') },
  play: has('[aria-busy="true"]'),
};

export const Missing: Story = { args: { job: 'withdrawn' }, play: shows('This role isn’t here any more') };

export const Failed: Story = { args: { baseUrl: faultyUrl('status=400') }, play: shows('couldn’t be loaded') };

export const Misconfigured: Story = { args: { baseUrl: 'ftp://example.com' }, play: shows('base-url must be') };

export const Narrow: Story = { ...Retainer, decorators: page('narrow') };

export const OnADarkPage: Story = { ...Retainer, decorators: page('dark') };
