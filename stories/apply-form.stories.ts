import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@fractional-embed/elements/apply-form';
import type { FractionalApplyForm } from '@fractional-embed/elements';
import { faultyUrl, hostUrl, ownHost } from './support/host.js';
import { page } from './support/pages.js';
import { enter, find, has, press, shows } from './support/visitor.js';

type Args = Partial<Pick<FractionalApplyForm, 'baseUrl' | 'board' | 'job' | 'headingLevel' | 'prefill'>>;

const short = 'product-partner-for-a-first-time-founder-two-mornings-a-week-at-pebble-and-tern';
const everything = 'head-of-growth-online-language-lessons-at-zoe-language-studio';

export default {
  title: 'Apply form',
  component: 'fractional-apply-form',
  args: { baseUrl: hostUrl, board: 'demo', job: everything },
  decorators: page('plain'),
  render: (args) => html`<fractional-apply-form
    base-url=${ifDefined(args.baseUrl)}
    board=${ifDefined(args.board)}
    job=${ifDefined(args.job)}
    heading-level=${ifDefined(args.headingLevel)}
    .prefill=${args.prefill}
  ></fractional-apply-form>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = { play: shows('Send application') };

export const Prefilled: Story = {
  args: {
    baseUrl: ownHost('prefilled'),
    prefill: { name: 'Ana Lima', email: 'ana@example.org', links: ['https://example.org/ana'] },
  },
  play: async ({ canvasElement }) => {
    const field = (await find(canvasElement, '[name="name"]')) as HTMLInputElement;
    if (field.value !== 'Ana Lima') throw new Error(`The name is “${field.value}”.`);
  },
};

export const Résumé: Story = {
  args: { job: 'fractional-cto-for-a-team-of-four-at-lanthorn-robotics' },
  play: shows('or drop it here'),
};

export const FileChosen: Story = {
  args: { job: 'fractional-design-director-at-foxglove-atlas', baseUrl: ownHost('chosen') },
  play: async ({ canvasElement }) => {
    const field = (await find(canvasElement, '[type="file"]')) as HTMLInputElement;
    const transfer = new DataTransfer();
    transfer.items.add(new File(['My work.'.repeat(5000)], 'Portfolio of Ana Lima.txt'));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('Portfolio of Ana Lima.txt')({ canvasElement });
  },
};

export const Invalid: Story = {
  args: { baseUrl: ownHost('invalid') },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Send application');
    await shows('Please look at this again')({ canvasElement });
  },
};

/** Fills in what the short role asks, and sends it. */
const send: Story['play'] = async ({ canvasElement }) => {
  await enter(canvasElement, '[name="name"]', 'Ana Lima');
  await enter(canvasElement, '[name="email"]', 'ana@example.org');
  await enter(canvasElement, '[name="answers/school-product"]', 'A reading app.');
  await press(canvasElement, 'Send application');
};

/** Sends the short role's form to a host that behaves so, and waits until the form says these words. */
const sent = (baseUrl: string, ...texts: string[]): Story => ({
  args: { job: short, baseUrl },
  play: async (context) => {
    await send(context);
    await shows(...texts)(context);
  },
});

export const Sent = sent(ownHost('sent'), 'Your application arrived on', 'Reference:');

/** For as long as the client waits for an answer: half a minute. */
export const Sending = sent(faultyUrl('slow=600000'), 'Sending your application');

export const Waiting = sent(faultyUrl('refuse=unavailable'), 'No answer yet. It is sent again at');

export const NotConfirmed = sent(faultyUrl('refuse=nothing'), 'Not confirmed yet', 'Try again');

export const Refused = sent(faultyUrl('refuse=origin-not-allowed'), 'This page may not send applications');

export const TooMany = sent(faultyUrl('refuse=rate-limited'), 'Try again at');

export const ClosedMeanwhile = sent(faultyUrl('refuse=job-closed'), 'The role was closed while you were writing');

export const Offline: Story = {
  args: { job: short, baseUrl: ownHost('offline') },
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    return () => Reflect.deleteProperty(navigator, 'onLine');
  },
  play: async (context) => {
    await send(context);
    await shows('It will be sent when you are online again')(context);
  },
};

export const OnThisDevice: Story = {
  args: { baseUrl: ownHost('device') },
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '[part="device"] input')).click();
    await shows('Forget them')({ canvasElement });
  },
};

/** For as long as the client waits: half a minute. */
export const Loading: Story = { args: { baseUrl: faultyUrl('delay=600000') }, play: has('[aria-busy="true"]') };

export const Failed: Story = { args: { baseUrl: faultyUrl('status=400') }, play: shows('The form couldn’t be loaded') };

/** The stories' host closed it when it started. */
export const Closed: Story = {
  args: { job: 'fractional-head-of-data-at-pinnace-mutual' },
  play: shows('This role is closed'),
};

export const Missing: Story = { args: { job: 'withdrawn' }, play: shows('This role isn’t here any more') };

export const Nowhere: Story = { args: { job: 'director-transformation-office' }, play: shows('takes no applications') };

export const Elsewhere: Story = {
  args: { job: 'fractional-cfo-for-a-coffee-roaster-with-two-cafes-at-hollin-kettle-roasters' },
  play: shows('Apply on example.com'),
};

export const Misconfigured: Story = { args: { baseUrl: 'ftp://example.com' }, play: shows('base-url must be') };

export const Narrow: Story = { ...Invalid, args: { baseUrl: ownHost('narrow') }, decorators: page('narrowest') };

export const OnADarkPage: Story = { ...Invalid, args: { baseUrl: ownHost('dark') }, decorators: page('dark') };

export const InSerif: Story = { ...Ready, decorators: page('serif') };
