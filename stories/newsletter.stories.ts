import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@fractional-embed/elements/newsletter';
import type { FractionalNewsletter } from '@fractional-embed/elements';
import { faultyUrl, hostUrl } from './support/host.js';
import { page } from './support/pages.js';
import { enter, find, findText, press, shows } from './support/visitor.js';

type Args = Partial<
  Pick<
    FractionalNewsletter,
    'baseUrl' | 'board' | 'consentText' | 'consentVersion' | 'consentRequired' | 'headingLevel' | 'messages'
  >
>;

const tag = (args: Args, inside?: TemplateResult): TemplateResult => html`<fractional-newsletter
  base-url=${ifDefined(args.baseUrl)}
  board=${ifDefined(args.board)}
  consent-text=${ifDefined(args.consentText)}
  consent-version=${ifDefined(args.consentVersion)}
  ?consent-required=${args.consentRequired}
  heading-level=${ifDefined(args.headingLevel)}
  .messages=${args.messages}
  >${inside}</fractional-newsletter
>`;

/** A play in which a visitor sends an address and then reads something. */
const subscribing =
  (email: string, ...texts: string[]) =>
  async (place: { canvasElement: HTMLElement }): Promise<void> => {
    await enter(place.canvasElement, 'input[type="email"]', email);
    (await find(place.canvasElement, 'button[type="submit"]')).click();
    await shows(...texts)(place);
  };

export default {
  title: 'Newsletter',
  component: 'fractional-newsletter',
  args: { baseUrl: hostUrl, board: 'demo' },
  decorators: page('plain'),
  render: (args) => tag(args),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Idle: Story = { play: shows('Get the newsletter', 'A mail to confirm comes first') };

export const NoAddress: Story = { play: subscribing('', 'Enter your e-mail address') };

export const WrongAddress: Story = { play: subscribing('ana@example', 'Check the address') };

/** For as long as the client waits for an answer: 15 seconds. */
export const Sending: Story = {
  args: { baseUrl: faultyUrl('delay=600000') },
  play: subscribing('ana@reader.example', 'Sending…'),
};

export const TryingAgain: Story = {
  args: { baseUrl: faultyUrl('reset') },
  play: subscribing('ana@reader.example', 'It takes longer than usual'),
};

/** Until the network is back; the browser is made to believe that it is gone. */
export const Offline: Story = {
  play: async (place) => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await subscribing('ana@reader.example', 'will be sent when you are online again')(place);
    Reflect.deleteProperty(navigator, 'onLine');
  },
};

export const Sent: Story = { play: subscribing('ana@reader.example', 'Now check your mail') };

export const SentAgain: Story = {
  play: async (place) => {
    await subscribing('ana@reader.example', 'Now check your mail')(place);
    await press(place.canvasElement, 'Send it again');
    await findText(place.canvasElement, 'one such mail an hour');
  },
};

export const NotConfirmed: Story = {
  args: { baseUrl: faultyUrl('status=503') },
  play: subscribing('ana@reader.example', 'may have arrived, or not'),
};

export const TooMany: Story = {
  args: { baseUrl: faultyUrl('wait=300') },
  play: subscribing('ana@reader.example', 'in 5 minutes'),
};

export const Refused: Story = {
  args: { baseUrl: faultyUrl('status=422') },
  play: subscribing('ana@reader.example', 'nothing was sent', 'Reference: test-request'),
};

export const NotAvailable: Story = {
  args: { board: 'nowhere' },
  play: subscribing('ana@reader.example', 'There is no newsletter here right now'),
};

export const Misconfigured: Story = { args: { baseUrl: 'ftp://example.com' }, play: shows('base-url must be') };

export const WithASentence: Story = {
  args: { consentText: 'By subscribing you let us write to you about roles.', consentVersion: '2026-01' },
  play: shows('By subscribing you let us write'),
};

export const WithABoxToTick: Story = {
  args: { consentText: 'I agree to letters about roles.', consentVersion: '2026-01', consentRequired: true },
  play: subscribing('ana@reader.example', 'Tick the box'),
};

export const OwnWords: Story = {
  args: { messages: { newsletterSubscribe: 'Count me in' } },
  render: (args) =>
    tag(
      args,
      html`<h2 slot="heading">The Thursday note</h2>
        <p slot="text">What a week of two days brings, in less than a page.</p>
        <span slot="consent">Read how we keep <a href="#privacy">your data</a>.</span>`,
    ),
  play: shows('Count me in'),
};

export const InASidebar: Story = { ...WrongAddress, decorators: page('narrow') };

export const OnADarkPage: Story = { ...WithABoxToTick, decorators: page('dark') };

export const SentOnASerifPage: Story = { ...Sent, decorators: page('serif') };
