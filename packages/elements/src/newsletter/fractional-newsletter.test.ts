import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FractionalNewsletterSubmitEvent } from '../events/newsletter-events.js';
import '../provider/fractional-provider.js';
import { all, loggedErrors, one, says, shown, textOf } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl } from '../testing/host.test-support.js';
import type { FractionalNewsletter } from './fractional-newsletter.js';
import {
  asked,
  button,
  field,
  freshAddress,
  label,
  newsletter,
  subscribe,
  subscribed,
} from './newsletter.test-support.js';

describe('<fractional-newsletter>', () => {
  beforeEach(() => performance.clearResourceTimings());

  it('asks for an address, and loads and asks nothing until the visitor turns to it', async () => {
    const element = await newsletter();
    await says(element, 'Get the newsletter');
    expect(field(element).labels?.[0]?.textContent).to.equal('E-mail address');
    expect(field(element).autocomplete).to.equal('email');
    await expect(element).to.be.accessible();
    await new Promise((later) => setTimeout(later, 50));
    expect([asked('/v1/'), asked('sender')]).to.deep.equal([[], []]);
    field(element).focus();
    await expectAsked('/v1/boards/demo/form-token');
  });

  describe('before anything is sent', () => {
    it('says what is wrong with an address, at the field, and takes nothing away', async () => {
      const element = await newsletter();
      for (const [typed, sentence] of [
        ['', 'Enter your e-mail address'],
        ['ana.example.org', 'Check the address'],
        ['ana@example', 'Check the address'],
        ['ana lima@example.org', 'Check the address'],
      ] as const) {
        await subscribe(element, typed);
        await says(element, sentence);
        const input = field(element);
        expect(input.value).to.equal(typed);
        expect(element.shadowRoot?.activeElement).to.equal(input);
        expect(input.getAttribute('aria-invalid')).to.equal('true');
        expect(one(element, `#${input.getAttribute('aria-describedby')}`).textContent).to.include(sentence);
      }
      await expect(element).to.be.accessible();
      expect(asked('/subscriptions')).to.deep.equal([]);
    });

    it('takes what the host takes, and refuses what it refuses', async () => {
      const { isEmailAddress } = await import('../form/email-address.js');
      const addresses = ['a@b.co', "o'neil+x@mail.example.museum", 'ä@müller.de'];
      const unseen = ['a\u200B@b.co', 'a@b.co\u202E'];
      const others = [...unseen, 'a@b.co.', 'a@b..co', 'a@b', 'a@@b.co', 'a b@c.de', '@b.co', 'a@b.c', 'a@b.co,c@d.co'];
      for (const email of [...addresses, ...others]) {
        const body = JSON.stringify({ email, website: 'https://example.org' });
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`${hostUrl}/v1/boards/demo/subscriptions`, { method: 'POST', headers, body });
        const isRefused = (await answer.text()).includes('/body/email');
        expect([email, isEmailAddress(email)]).to.deep.equal([email, !isRefused]);
        expect([email, isRefused]).to.deep.equal([email, others.includes(email)]);
      }
      expect(isEmailAddress(`${'a'.repeat(250)}@b.co`)).to.equal(false);
    });

    it('shows the page’s words as a sentence, or with a box that must be ticked', async () => {
      const consentText = 'I agree to letters about roles.';
      const sentence = await newsletter({ consentText, consentVersion: '2026-01' });
      expect(all(sentence, 'input[type="checkbox"]')).to.have.length(0);
      expect(await detailOf(sentence)).to.deep.equal([{ id: 'newsletter', version: '2026-01', given: true }]);

      const boxed = await newsletter({ consentText, consentVersion: '2026-01', consentRequired: true });
      await subscribe(boxed, 'wrong');
      await says(boxed, 'Tick the box');
      expect(boxed.shadowRoot?.activeElement).to.equal(field(boxed));
      await subscribe(boxed, freshAddress());
      const box = one<HTMLInputElement>(boxed, 'input[type="checkbox"]');
      expect(boxed.shadowRoot?.activeElement).to.equal(box);
      expect(one(boxed, `#${box.getAttribute('aria-describedby')}`).textContent).to.include('Tick the box');
      await expect(boxed).to.be.accessible();
      box.click();
      expect(await detailOf(boxed)).to.deep.equal([{ id: 'newsletter', version: '2026-01', given: true }]);

      const unversioned = await newsletter({ consentText });
      expect(await detailOf(unversioned)).to.deep.equal([]);
    });

    it('lets the page send it instead', async () => {
      const element = await newsletter();
      element.addEventListener('fractional-newsletter-submit', (event) => event.preventDefault());
      await subscribe(element, 'ana@reader.example');
      await says(element, 'A mail to confirm comes first');
      expect([label(element), field(element).value]).to.deep.equal(['Subscribe', 'ana@reader.example']);
      expect(asked('/subscriptions')).to.deep.equal([]);
    });
  });

  describe('once it is sent', () => {
    it('says the same for known and unknown addresses, and tells the page nothing of whose they are', async () => {
      const element = await newsletter();
      const details: unknown[] = [];
      element.addEventListener('fractional-newsletter-success', ({ detail }) => details.push(detail));
      const email = await subscribed(element);
      const said = panelText(element);
      expect(said).to.include(email).and.to.include('Nothing happens until you click the link');
      expect(element.shadowRoot?.activeElement?.textContent).to.equal('Now check your mail');
      await expect(element).to.be.accessible();

      one(element, '.ways button').click();
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.equal(field(element));
      expect([field(element).value, textOf(element).includes('Now check')]).to.deep.equal([email, false]);
      await subscribed(element, email);
      expect(panelText(element)).to.equal(said);
      expect(details).to.deep.equal([{ board: 'demo' }, { board: 'demo' }]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    });

    it('sends it again, and says what to expect of that', async () => {
      const element = await newsletter();
      await subscribed(element);
      const before = asked('/subscriptions').length;
      const [, again] = all(element, '.ways button');
      again?.focus();
      again?.click();
      await says(element, 'one such mail an hour');
      expect(element.shadowRoot?.activeElement).to.equal(again);
      expect(asked('/subscriptions').length).to.be.greaterThan(before);
      await expect(element).to.be.accessible();
    });

    it('sends one for a double click, and leaves the focus where the visitor has taken it', async () => {
      const elsewhere = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
      const element = await newsletter({ baseUrl: faultyUrl('delay=100') });
      let sent = 0;
      element.addEventListener('fractional-newsletter-submit', () => (sent += 1));
      await subscribe(element, freshAddress());
      expect([label(element), field(element).readOnly]).to.deep.equal(['Sending…', true]);
      await expect(element).to.be.accessible();
      button(element).click();
      button(element).click();
      elsewhere.focus();
      await shown(element, '.ways');
      expect(document.activeElement).to.equal(elsewhere);
      expect(sent).to.equal(1);
    });
  });

  it('is used by keyboard alone', async () => {
    const element = await newsletter({ consentText: 'I agree.', consentVersion: '1', consentRequired: true });
    const email = freshAddress();
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => sendKeys({ press: key })), Promise.resolve());
    await press('Tab');
    // Key by key: WebKit's driver holds the keys of a text down together, and swallows double letters.
    await press(...email);
    // The field that people don't see is not on the way.
    await press('Tab', 'Tab', ' ', 'Enter');
    await shown(element, '.ways');
    await press('Tab', 'Enter');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    expect(field(element).value).to.equal(email);
  });

  it('is one line where there is room, and stacked in a sidebar, and keeps its height', async () => {
    for (const [width, isOneLine] of [
      [640, true],
      [200, false],
    ] as const) {
      const element = await newsletter({}, width);
      const inner = () => one(element, '.newsletter').getBoundingClientRect();
      const top = (part: HTMLElement) => part.getBoundingClientRect().top;
      expect(top(field(element)) === top(button(element)), `${width}`).to.equal(isOneLine);
      const { height } = inner();
      await subscribe(element, 'wrong');
      expect(inner().height, `${width} wrong`).to.equal(height);
      const buttonWidth = button(element).offsetWidth;
      element.baseUrl = faultyUrl('status=422');
      await element.updateComplete;
      await subscribe(element, freshAddress());
      expect([inner().height, button(element).offsetWidth], `${width} sending`).to.deep.equal([height, buttonWidth]);
      await says(element, 'Reference');
      expect(inner().height, `${width} failed`).to.equal(height);
      element.baseUrl = hostUrl;
      await element.updateComplete;
      await subscribed(element);
      expect(inner().height, `${width} sent`).to.equal(height);
      expect(element.scrollWidth, `${width}`).to.be.at.most(width);
    }
  });

  it('speaks as its provider and its page do', async () => {
    const place = await fixture<HTMLElement>(html`<fractional-provider
      .baseUrl=${hostUrl}
      .board=${'demo'}
      .messages=${{ newsletterSubscribe: 'Count me in' }}
      ><fractional-newsletter .messages=${{ newsletterEmail: 'Where to' }}
        ><p slot="heading">The letter</p><span slot="consent">See <a href="#privacy">privacy</a>.</span></fractional-newsletter
    ></fractional-provider>`);
    const element = place.querySelector('fractional-newsletter') as FractionalNewsletter;
    await says(element, 'Where to');
    expect(label(element)).to.equal('Count me in');
    expect(one<HTMLSlotElement>(element, 'slot[name="consent"]').assignedElements()).to.have.length(1);
    await expect(element).to.be.accessible();
    await subscribed(element);
  });

  it('tells the page’s owner what it lacks, once', async () => {
    for (const [settings, remedy] of [
      [{ board: undefined }, 'Give it a board'],
      [{ baseUrl: 'ftp://example.com' }, 'base-url must be'],
      [{ consentRequired: true, consentText: 'I agree.' }, 'consent-version="2026-01"'],
      [{ consentRequired: true, consentVersion: '1' }, 'consent-text'],
    ] as const) {
      const logged = await loggedErrors(async () => {
        const element = await newsletter(settings);
        await says(element, remedy);
        element.requestUpdate();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
      expect(logged).to.have.length(1);
    }
  });
});

const panelText = (element: FractionalNewsletter) => one(element, '.panel').textContent.replace(/\s+/g, ' ');

/** The consents that are sent when the visitor subscribes now; the page keeps it from being sent. */
async function detailOf(element: FractionalNewsletter): Promise<FractionalNewsletterSubmitEvent['detail']['consents']> {
  const events: FractionalNewsletterSubmitEvent[] = [];
  element.addEventListener('fractional-newsletter-submit', (event) => {
    events.push(event);
    event.preventDefault();
  });
  await subscribe(element, 'ana@reader.example');
  const [event] = events;
  if (!event) throw new Error('nothing was to be sent');
  return event.detail.consents;
}

async function expectAsked(path: string): Promise<void> {
  for (let wait = 0; wait < 100 && asked(path).length === 0; wait += 1)
    await new Promise((later) => setTimeout(later, 20));
  expect(asked(path)).to.have.length(1);
}
