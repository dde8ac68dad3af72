import { expect, waitUntil } from '@open-wc/testing';
import { all, forgetKept, kept, loggedErrors, one, says, shown, textOf, type } from '../testing/dom.test-support.js';
import { applicationsOf, faultyUrl, hostUrl, setFlaky } from '../testing/host.test-support.js';
import { choose, control, cv, fill, fillTexts, form, roles, send } from './apply-form.test-support.js';
import type { FractionalApplyForm } from './fractional-apply-form.js';

/** A host of its own for each test, since the page has one application for a host and role. */
const own = (fault: string): string => faultyUrl(`${fault}-${Date.now()}`);
const name = (base: string): string => `${base}-${Date.now()}`;

async function ready(job: string, baseUrl: string): Promise<FractionalApplyForm> {
  return form(job, { baseUrl });
}

describe('<fractional-apply-form> when something goes wrong', () => {
  afterEach(() => {
    forgetKept('applicant');
    sessionStorage.clear();
  });

  it('sends once, however often the button is pressed, and warns before it is left only meanwhile', async () => {
    const element = await ready(roles.texts, faultyUrl('delay=60'));
    const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const email = fillTexts(element);
    expect(leave()).to.equal(true);
    send(element);
    send(element);
    await says(element, 'Sending your application');
    expect(leave()).to.equal(false);
    one<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, 'arrived on');
    expect(leave()).to.equal(true);
    expect(await applicationsOf(email)).to.equal(1);
  });

  it('says that nobody knows whether it arrived, and sends the same again', async () => {
    const unsure = name('unsure');
    const element = await ready(roles.texts, faultyUrl(`unsure=${unsure}`));
    await setFlaky(unsure, true);
    const email = fillTexts(element);
    const told: string[] = [];
    element.addEventListener('fractional-application-error', ({ detail }) => told.push(detail.reason));
    send(element);
    await says(element, 'Not confirmed yet');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.summary'));
    expect(told).to.deep.equal(['not-confirmed']);
    expect(control(element, 'name').value).to.equal('Ana Lima');
    await expect(element).to.be.accessible();
    await setFlaky(unsure, false);
    one(element, '.summary button').click();
    await says(element, 'arrived on');
    expect(await applicationsOf(email)).to.equal(1);
  });

  it('does not call something else that was written meanwhile sent', async () => {
    const unsure = name('edited');
    const element = await ready(roles.texts, faultyUrl(`unsure=${unsure}`));
    await setFlaky(unsure, true);
    const email = fillTexts(element);
    send(element);
    await says(element, 'Not confirmed yet');
    await setFlaky(unsure, false);
    type(control(element, 'answers/school-product'), 'Another app.');
    send(element);
    await says(element, 'What stands in the form here was not sent');
    one(element, '.sent button').click();
    await shown(element, 'form');
    expect(control(element, 'answers/school-product').value).to.equal('Another app.');
    expect(await applicationsOf(email)).to.equal(1);
  });

  it('waits while the visitor is offline and sends by itself afterwards', async () => {
    const element = await ready(roles.texts, own('flaky=off'));
    const email = fillTexts(element);
    const original = window.setTimeout.bind(window);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      // The client's three minutes pass at once, several times.
      const soon = (work: () => void, ms: number): number => original(work, ms > 100_000 ? 200 : ms);
      window.setTimeout = soon as typeof window.setTimeout;
      send(element);
      await says(element, 'It will be sent when you are online again');
      await new Promise((later) => original(later, 500));
      window.setTimeout = original;
      await new Promise((later) => original(later, 500));
      await says(element, 'It will be sent when you are online again');
      await expect(element).to.be.accessible();
    } finally {
      window.setTimeout = original;
      Reflect.deleteProperty(navigator, 'onLine');
    }
    dispatchEvent(new Event('online'));
    await says(element, 'arrived on');
    expect(await applicationsOf(email)).to.equal(1);
  });

  it('says when the next try comes', async () => {
    const busy = name('busy');
    const element = await ready(roles.texts, faultyUrl(`busy=${busy}`));
    await setFlaky(busy, true);
    fillTexts(element);
    send(element);
    await says(element, 'No answer yet. It is sent again at');
    await setFlaky(busy, false);
    await says(element, 'arrived on');
  });

  const refusals: [code: string, text: string][] = [
    ['job-closed', 'The role was closed while you were writing'],
    ['job-not-found', 'The role was withdrawn'],
    ['origin-not-allowed', 'This page may not send applications'],
    ['rate-limited', 'Too many came from here just now. Try again at'],
    ['body-too-large', 'It is too long'],
  ];
  for (const [code, text] of refusals) {
    it(`says what to do when the host answers ${code}, and keeps what was typed`, async () => {
      const element = await ready(roles.texts, faultyUrl(`refuse=${code}`));
      fillTexts(element);
      const logged = await loggedErrors(async () => {
        send(element);
        await says(element, text);
      });
      // What its owner has to mend, they are told.
      expect(logged.join()).to.match(code === 'origin-not-allowed' ? /takes no applications from http/ : /^$/);
      expect(control(element, 'name').value).to.equal('Ana Lima');
      expect(sessionStorage).to.have.length(0);
      await expect(element).to.be.accessible();
    });
  }

  it('says at once that the page may send nothing, in place of a form, and tells its owner once', async () => {
    const barred = name('barred');
    await setFlaky(barred, true);
    const show = async (job: string): Promise<FractionalApplyForm> => {
      const element = document.createElement('fractional-apply-form');
      Object.assign(element, { baseUrl: faultyUrl(`barred=${barred}`), board: 'demo', job });
      document.body.append(element);
      await says(element, 'This page may not send applications');
      expect(all(element, 'form')).to.have.length(0);
      await expect(element).to.be.accessible();
      element.remove();
      return element;
    };
    const logged = await loggedErrors(async () => {
      await show(roles.texts);
      await show(roles.several);
    });
    expect(logged).to.have.length(1);
    expect(logged[0]).to.include(`boards put demo --origin ${location.origin}`);
  });

  it('says so of a file that is refused because of the page, and keeps what was filled in', async () => {
    const barred = name('barred-later');
    // The browser notes no more than some hundred requests.
    performance.clearResourceTimings();
    const element = await ready(roles.file, faultyUrl(`barred=${barred}`));
    fill(element, { name: 'Ana Lima', email: 'ana@example.org', 'answers/portfolio': 'example.org' });
    choose(element, 'answers/sample', cv());
    await waitUntil(
      () =>
        performance
          .getEntriesByType('resource')
          .some(({ name: url }) => url.includes(`${barred}/v1/boards/demo/form-token`)),
      'asked for the token',
    );
    await setFlaky(barred, true);
    send(element);
    await says(element, 'This page may not send applications');
    expect(textOf(element)).not.to.include('couldn’t be uploaded');
    expect(control(element, 'name').value).to.equal('Ana Lima');
  });

  it('loads the form again when the role asks something else by now, and keeps what was typed', async () => {
    const element = await ready(roles.everything, faultyUrl('refuse=outdated'));
    fill(element, { name: 'Ana', email: 'ana@example.org', links: 'example.org', hoursPerWeek: '9' });
    fill(element, { 'answers/failed-experiment': 'We tried.' });
    type(one(element, '[aria-label="Amount"]'), '100');
    control(element, 'consents/privacy').click();
    send(element);
    await says(element, 'The role’s form has changed');
    await expect(element).to.be.accessible();
    one(element, '.summary button').click();
    await waitUntil(() => all(element, 'form').length > 0 && all(element, '.summary').length === 0, 'loaded again');
    expect(control(element, 'name').value).to.equal('Ana');
    expect(control(element, 'consents/privacy').checked).to.equal(false);
  });

  describe('and the page was left', () => {
    const scopeOf = async (baseUrl: string): Promise<string> => {
      const { id } = (await (await fetch(`${hostUrl}/v1/boards/demo/jobs/${roles.texts}`)).json()) as { id: string };
      return `fractional-embed:applying:${baseUrl} demo ${id}`;
    };
    const leave = async (baseUrl: string, key: string, at = Date.now()): Promise<void> =>
      sessionStorage.setItem(await scopeOf(baseUrl), JSON.stringify({ key, at }));

    it('finds out that the application has arrived', async () => {
      const baseUrl = faultyUrl('delay=10');
      const key = crypto.randomUUID();
      const { createApplications } = await import('@fractional-embed/client/apply');
      const input = { name: 'Ana', email: 'a@example.org', answers: [{ questionId: 'school-product', value: 'x' }] };
      await createApplications({ baseUrl: hostUrl, board: 'demo' }).submit(roles.texts, input, { key });
      await leave(baseUrl, key);
      const element = document.createElement('fractional-apply-form');
      Object.assign(element, { baseUrl, board: 'demo', job: roles.texts });
      document.body.append(element);
      await says(element, 'Your application has arrived');
      expect(document.activeElement).not.to.equal(element);
      expect(sessionStorage).to.have.length(0);
      element.remove();
    });

    it('finds out that it has not, and offers to send it again', async () => {
      const baseUrl = faultyUrl('delay=11');
      await leave(baseUrl, crypto.randomUUID());
      const element = await ready(roles.texts, baseUrl);
      await says(element, 'Your earlier application has not arrived');
      await expect(element).to.be.accessible();
      expect(sessionStorage).to.have.length(0);
      fillTexts(element);
      send(element);
      await says(element, 'arrived on');
    });

    it('forgets a key after a day', async () => {
      const baseUrl = faultyUrl('delay=12');
      await leave(baseUrl, crypto.randomUUID(), Date.now() - 25 * 60 * 60 * 1000);
      const element = await ready(roles.texts, baseUrl);
      await waitUntil(() => sessionStorage.length === 0, 'forgotten');
      expect(textOf(element)).not.to.include('earlier');
    });
  });

  it('keeps nothing on the device but what was asked for, and nothing after it has arrived', async () => {
    const element = await ready(roles.everything, faultyUrl('delay=13'));
    fill(element, { name: 'Ana', email: 'ana@example.org', 'answers/failed-experiment': 'secret' });
    type(one(element, '[aria-label="Amount"]'), '999');
    expect(kept('applicant')).to.have.length(0);
    one(element, '[part="device"] input').click();
    await waitUntil(() => kept('applicant').length === 1, 'kept');
    type(control(element, 'links'), 'example.org');
    await waitUntil(() => JSON.stringify(kept('applicant')).includes('example.org'), 'kept up to date');
    expect(JSON.stringify(kept('applicant'))).not.to.match(/secret|999/);
    // Another role of the host, on another page.
    const other = await ready(roles.several, faultyUrl('delay=13'));
    await waitUntil(() => control(other, 'name').value === 'Ana', 'filled in');
    expect(one<HTMLInputElement>(other, '[part="device"] input').checked).to.equal(true);
    one(other, '[part="device"] button').click();
    await waitUntil(() => kept('applicant').length === 0, 'forgotten');
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '[part="device"] input').checked).to.equal(false);
    one(element, '[part="device"] input').click();
    await waitUntil(() => kept('applicant').length === 1, 'kept again');
    fill(element, { hoursPerWeek: '10' });
    control(element, 'consents/privacy').click();
    send(element);
    await says(element, 'arrived on');
    expect(kept('applicant')).to.have.length(0);
  });

  it('sends what a program typed where people can’t, and browsers and screen readers find nothing there', async () => {
    const element = await ready(roles.texts, faultyUrl('delay=14'));
    const trap = control(element, 'website');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.closest('[aria-hidden="true"]')?.getBoundingClientRect().width).to.equal(1);
    fillTexts(element);
    type(trap, 'https://spam.example');
    let website: string | undefined;
    element.addEventListener('fractional-application-submit', (event) => {
      event.preventDefault();
      ({ website } = event.detail.read().input);
    });
    send(element);
    await waitUntil(() => website === 'https://spam.example', 'in what is sent');
  });

  it('loads again when it couldn’t', async () => {
    const flaky = name('load');
    await setFlaky(flaky, true);
    const element = document.createElement('fractional-apply-form');
    Object.assign(element, { baseUrl: faultyUrl(`flaky=${flaky}`), board: 'demo', job: roles.texts });
    document.body.append(element);
    await loggedErrors(async () => says(element, 'The form couldn’t be loaded'));
    await setFlaky(flaky, false);
    one(element, 'button').click();
    await shown(element, 'form');
    element.remove();
  });
});
