import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@fractional-embed/elements/rate-calculator';
import type { FractionalRateCalculator } from '@fractional-embed/elements';
import { ownPage } from './support/own-page.js';
import { page } from './support/pages.js';
import { enter, find, findText, has, openAll, press, shows } from './support/visitor.js';

type Args = Partial<
  Pick<
    FractionalRateCalculator,
    'tax' | 'taxYear' | 'currency' | 'headingLevel' | 'boardUrl' | 'findRoles' | 'urlPrefix' | 'inputs' | 'messages'
  >
>;

export default {
  title: 'Rate calculator',
  component: 'fractional-rate-calculator',
  decorators: page('plain'),
  render: (args) => html`<fractional-rate-calculator
    tax=${ifDefined(args.tax)}
    tax-year=${ifDefined(args.taxYear)}
    currency=${ifDefined(args.currency)}
    heading-level=${ifDefined(args.headingLevel)}
    board-url=${ifDefined(args.boardUrl)}
    url-prefix=${ifDefined(args.urlPrefix)}
    ?find-roles=${args.findRoles}
    .inputs=${args.inputs}
    .messages=${args.messages}
  ></fractional-rate-calculator>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const whole = ['Where each dollar goes', 'LLC against S Corp', 'How it is worked out'];

export const FirstAnswer: Story = { play: shows('$182', ...whole) };

export const FromARateToAnIncome: Story = {
  args: { inputs: { solveFor: 'income', hourlyRate: 150 } },
  play: shows('take-home a year', '1,128 paid hours', ...whole),
};

export const EverythingOpen: Story = {
  play: async ({ canvasElement }) => {
    await shows(...whole)({ canvasElement });
    openAll(canvasElement);
    await find(canvasElement, '.work');
  },
};

export const SCorpWithAShareAsSalary: Story = {
  args: { inputs: { structure: 's-corp', salaryShare: 0.4 } },
  play: shows('Salary share', 'Payroll tax, the company’s half', 'With a salary of 40% of the profit'),
};

export const SCorpWithAFixedSalary: Story = {
  args: { inputs: { structure: 's-corp', salaryRule: 'amount', salaryAmount: 90_000 } },
  play: shows('Payroll tax, your half', 'With a salary of $90,000'),
};

export const OneShareForAllTaxesInEuros: Story = {
  args: { tax: 'none', currency: 'EUR', inputs: { taxShare: 0.38 } },
  play: shows('€', 'All taxes together', 'Where the money goes'),
};

export const TaxYear2025: Story = { args: { taxYear: 2025 }, play: shows('US federal tax of 2025', ...whole) };

export const ScenariosSideBySide: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Keep this to compare');
    await enter(canvasElement, '#weeksOff', '9');
    await press(canvasElement, 'Keep this to compare');
    await enter(canvasElement, '#billableShare', '50');
    await shows('Scenario A', 'Scenario B')({ canvasElement });
  },
};

export const NarrowWithScenarios: Story = { ...ScenariosSideBySide, decorators: page('narrowest') };

/** The last good answer stays, and says that it is older than the question. */
export const WrongInput: Story = {
  play: async ({ canvasElement }) => {
    await shows(...whole)({ canvasElement });
    await enter(canvasElement, '#weeksOff', '53');
    await findText(canvasElement, 'Enter 0 to 52: a year has no more weeks.');
    await findText(canvasElement, 'These numbers are from before the field that needs a change.');
  },
};

export const CantCarryTheSalary: Story = {
  args: { inputs: { solveFor: 'income', hourlyRate: 50, structure: 's-corp', salaryRule: 'amount' } },
  play: shows('Change the marked field to see your rate.', 'The profit can’t carry this salary. Enter less.'),
};

/** For as long as the year's code is on its way. */
export const Loading: Story = {
  render: () => ownPage('hold=us-2026'),
  play: has('.skeleton'),
};

export const TaxTablesNotLoaded: Story = {
  render: () => ownPage('lose=us-2026'),
  play: shows('couldn’t be loaded', 'Try again'),
};

/** The answer is there, and what explains it is not. */
export const RestNotLoaded: Story = {
  render: () => ownPage('lose=more'),
  play: shows('$182', 'couldn’t be loaded', 'Try again'),
};

export const Misconfigured: Story = {
  args: { taxYear: 1999 },
  play: shows('This element isn’t set up yet', 'tax-year must be 2025 or 2026'),
};

export const WithABoard: Story = {
  args: { boardUrl: '/board?jobs.minEffectiveHourly={rate}' },
  play: shows('Find roles from $182 an hour'),
};

export const WithAPageThatFindsRoles: Story = { args: { findRoles: true }, play: has('button[part="find-roles"]') };

export const PrefilledByThePage: Story = {
  args: { inputs: { targetNet: 90_000, weeksOff: 8, billableShare: 0.5 } },
  play: shows('880 paid hours', ...whole),
};

/** What a link says wins over what the page starts from. */
export const PrefilledByALink: Story = {
  args: { inputs: { weeksOff: 8 } },
  beforeEach: () => {
    setFragment('#rate.solveFor=income&rate.weeksOff=12');
    return () => setFragment('');
  },
  play: shows('take-home a year', '960 paid hours'),
};

export const WithTextsOfThePage: Story = {
  args: { messages: { targetNet: 'What you want to keep', notAdviceYear: (year) => `For ${year}, and no advice.` } },
  play: shows('What you want to keep', 'For 2026, and no advice.'),
};

export const Narrow: Story = { ...FirstAnswer, decorators: page('narrowest') };

export const NarrowWithEverythingOpen: Story = { ...EverythingOpen, decorators: page('narrowest') };

export const OnADarkPage: Story = { ...EverythingOpen, decorators: page('dark') };

export const OnASerifPageWithItsOwnAccent: Story = { ...SCorpWithAShareAsSalary, decorators: page('serif') };

export const OnARightToLeftPage: Story = {
  play: shows('للساعة', 'أين يذهب كل دولار'),
  decorators: page('plain', { lang: 'ar', dir: 'rtl' }),
};

/** Storybook has the rest of the address. */
function setFragment(fragment: string): void {
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}
