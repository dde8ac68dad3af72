import { expect, waitUntil } from '@open-wc/testing';
import type { NewsletterErrorReason } from '../events/newsletter-events.js';
import { loggedErrors, one, says, shown, textOf } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl, setFlaky } from '../testing/host.test-support.js';
import type { FractionalNewsletter } from './fractional-newsletter.js';
import {
  asked,
  button,
  field,
  freshAddress,
  label,
  newsletter,
  subscribe,
  whileOffline,
} from './newsletter.test-support.js';

/** Subscribes where that fails, and waits for the sentence. */
async function failing(fault: string, sentence: string) {
  const element = await newsletter({ baseUrl: faultyUrl(fault) });
  const reasons: NewsletterErrorReason[] = [];
  element.addEventListener('fractional-newsletter-error', ({ detail }) => reasons.push(detail.reason));
  const email = freshAddress();
  await subscribe(element, email);
  // As long as the tries and the waits between them take.
  await waitUntil(() => textOf(element).includes(sentence), `“${sentence}”: ${textOf(element)}`, { timeout: 9000 });
  return { element, reasons, email };
}

/** All there is to say is said with nothing lost and the focus where it was. */
async function expectWayOn({ element, email }: { element: FractionalNewsletter; email: string }): Promise<void> {
  expect([field(element).value, label(element)]).to.deep.equal([email, 'Try again']);
  expect(field(element).readOnly).to.equal(false);
  await expect(element).to.be.accessible();
}

describe('<fractional-newsletter> when something fails', () => {
  beforeEach(() => performance.clearResourceTimings());

  it('doesn’t claim to know what nobody told it, and sends the same again', async function () {
    this.timeout(20_000);
    await setFlaky('newsletter', true);
    const all = await Promise.all(
      ['status=503', 'garbage', 'flaky=newsletter'].map((fault) => failing(fault, 'may have arrived, or not')),
    );
    for (const one of all) {
      expect(one.reasons).to.deep.equal(['unconfirmed']);
      await expectWayOn(one);
    }
    await setFlaky('newsletter', false);
    const { element, email } = all[2]!;
    button(element).click();
    await shown(element, '.ways');
    expect(one(element, '.address').textContent).to.equal(email);
  });

  it('says while it waits that it does', async () => {
    const name = `newsletter-${Date.now()}`;
    await setFlaky(name, true);
    const element = await newsletter({ baseUrl: faultyUrl(`flaky=${name}`) });
    await subscribe(element, freshAddress());
    await says(element, 'It takes longer than usual');
    await expect(element).to.be.accessible();
  });

  it('says that nothing was sent when the host refuses, and when to come again', async () => {
    const refused = await failing('status=422', 'nothing was sent');
    expect(refused.reasons).to.deep.equal(['refused']);
    await says(refused.element, 'Reference: test-request');
    await expectWayOn(refused);
    const busy = await failing('wait=300', 'in 5 minutes');
    expect(busy.reasons).to.deep.equal(['busy']);
    await expectWayOn(busy);
    // Once each: asking again would not help.
    for (const fault of ['status=422', 'wait=300']) expect(asked(`${fault}/v1/boards/demo/subs`)).to.have.length(1);
  });

  it('waits for the network, sends once it is back, and can be called off', async () => {
    // Of this element alone: one of another test may still be trying again.
    const sent = () => asked(`${hostUrl}/v1/boards/demo/subscriptions`);
    const element = await newsletter();
    await whileOffline(async () => {
      await subscribe(element, freshAddress());
      await says(element, 'will be sent when you are online again');
      await expect(element).to.be.accessible();
      one(element, '[role="status"] button').focus();
      one(element, '[role="status"] button').click();
      await says(element, 'A mail to confirm comes first');
      expect(element.shadowRoot?.activeElement).to.equal(field(element));
      await subscribe(element, freshAddress());
      await says(element, 'will be sent when you are online again');
      expect(sent()).to.deep.equal([]);
    });
    await shown(element, '.ways');
    expect(sent()).to.not.deep.equal([]);
  });

  it('says that the page can’t take subscriptions when the host refuses it, and tells its owner what to do', async () => {
    const logged = await loggedErrors(async () => {
      const { element, reasons } = await failing('refuse=origin-not-allowed', 'This page can’t take subscriptions');
      expect(reasons).to.deep.equal(['unavailable']);
      expect(textOf(element)).not.to.match(/There is no newsletter|another day/);
      expect(element.shadowRoot?.activeElement?.textContent).to.include('can’t take subscriptions');
      await expect(element).to.be.accessible();
    });
    expect(logged).to.have.length(1);
    expect(logged[0]).to.include(`boards put BOARD --origin ${location.origin}`);
  });

  it('says that there is no newsletter where there is no such board, and tells the page’s owner', async () => {
    const logged = await loggedErrors(async () => {
      const element = await newsletter({ board: 'nowhere' });
      const reasons: NewsletterErrorReason[] = [];
      element.addEventListener('fractional-newsletter-error', ({ detail }) => reasons.push(detail.reason));
      await subscribe(element, freshAddress());
      await says(element, 'There is no newsletter here right now');
      expect(reasons).to.deep.equal(['unavailable']);
      expect(element.shadowRoot?.activeElement?.textContent).to.include('There is no newsletter');
      await expect(element).to.be.accessible();
      element.board = 'demo';
      await says(element, 'A mail to confirm comes first');
    });
    expect(logged).to.have.length(1);
    expect(logged[0]).to.include('no board "nowhere"');
  });
});
