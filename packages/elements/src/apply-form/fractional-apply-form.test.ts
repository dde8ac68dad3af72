import { createLiteClient } from '@fractional-embed/client/lite';
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { FractionalApplicationSuccessEvent } from '../events/application-events.js';
import { all, loggedErrors, one, says, shown, textOf, type } from '../testing/dom.test-support.js';
import { applicationsOf, closedJob, faultyUrl, hostUrl } from '../testing/host.test-support.js';
import { choose, control, cv, fill, fillTexts, form, roles, send } from './apply-form.test-support.js';
import type { FractionalApplyForm } from './fractional-apply-form.js';

const focused = (element: FractionalApplyForm) => element.shadowRoot?.activeElement;

describe('<fractional-apply-form>', () => {
  afterEach(() => sessionStorage.clear());

  it('asks what the role asks, with native controls and the tokens that browsers fill in', async () => {
    const element = await form(roles.everything);
    expect(control(element, 'name').autocomplete).to.equal('name');
    expect(control(element, 'email').autocomplete).to.equal('email');
    expect(control(element, 'email').type).to.equal('email');
    expect(textOf(element)).to.include('Which two days suit you best? (optional)');
    expect(textOf(element)).to.include('10 MB at most');
    expect(all(element, '[type="radio"]')).to.have.length(4);
    expect(one<HTMLSelectElement>(element, '[aria-label="Currency"]').value).to.equal('EUR');
    for (const label of all<HTMLLabelElement>(element, 'label')) expect(label.control).to.be.instanceOf(HTMLElement);
    await expect(element).to.be.accessible();
  });

  it('says what is to be mended when it is sent, and looks again at what was wrong as it is mended', async () => {
    const element = await form(roles.texts, { baseUrl: faultyUrl('delay=1') });
    type(control(element, 'email'), 'ana');
    expect(all(element, '.error')).to.have.length(0);
    send(element);
    const summary = await shown(element, '.summary');
    expect(focused(element)).to.equal(summary);
    expect(textOf(element)).to.include('Your name: Please fill this in.');
    expect(control(element, 'email').value).to.equal('ana');
    await expect(element).to.be.accessible();
    one(element, '.summary a').click();
    expect(focused(element)).to.equal(control(element, 'name'));
    type(control(element, 'email'), 'ana@example.org');
    await element.updateComplete;
    expect(control(element, 'email').getAttribute('aria-invalid')).to.equal('false');
    expect(all(element, '.summary a')).to.have.length(2);
  });

  it('sends all that was filled in, and says when it arrived', async () => {
    const element = await form(roles.everything);
    const email = `${crypto.randomUUID()}@example.org`;
    fill(element, { name: ' Ana Lima ', email, links: 'example.org/ana\nhttps://example.com/x', hoursPerWeek: '12.5' });
    fill(element, { 'answers/failed-experiment': 'We tried.' });
    type(one(element, '[aria-label="Amount"]'), '150.5');
    one(element, '[name="answers/days"]').click();
    control(element, 'consents/privacy').click();
    choose(element, 'resume', cv());
    let success: FractionalApplicationSuccessEvent | undefined;
    element.addEventListener('fractional-application-success', (event) => {
      success = event;
    });
    send(element);
    await says(element, 'Your application arrived on');
    expect(focused(element)).to.equal(one(element, '.sent'));
    expect(textOf(element)).to.include(success?.detail.id);
    expect(JSON.stringify(success?.detail)).not.to.include('Ana');
    await expect(element).to.be.accessible();
    const answer = await fetch(`${hostUrl}/~admin=all/v1/admin/applications/${success?.detail.id}`);
    const sent = (await answer.json()) as { files: object[] };
    expect(sent).to.deep.include({
      name: 'Ana Lima',
      email,
      links: ['https://example.org/ana', 'https://example.com/x'],
      hoursPerWeek: 12.5,
      rate: { model: 'hourly', amountMinor: 15_050, currency: 'EUR' },
      answers: [
        { questionId: 'failed-experiment', value: 'We tried.' },
        { questionId: 'days', value: 'Monday and Tuesday' },
      ],
      consents: [
        { id: 'privacy', version: '1', given: true },
        { id: 'later-roles', version: '1', given: false },
      ],
    });
    expect(sent.files).to.have.length(1);
    expect(sent.files[0]).to.include({ name: 'cv of Ana.txt', mediaType: 'text/plain' });
  });

  it('answers by number, yes or no, several options, a date and a file', async () => {
    const element = await form(roles.several);
    const email = fillTextsOf(element, { 'answers/grievance': 'With both.' });
    for (const box of all(element, '[name="answers/languages"]').slice(0, 2)) box.click();
    send(element);
    await says(element, 'Your application arrived on');
    expect(await applicationsOf(email)).to.equal(1);
    const dated = await form(roles.date);
    expect(control(dated, 'answers/start').type).to.equal('date');
    const filed = await form(roles.file);
    fillTextsOf(filed, { 'answers/portfolio': 'example.org' });
    choose(filed, 'answers/sample', cv());
    send(filed);
    await says(filed, 'Your application arrived on');
    const resume = await form(roles.resume);
    fillTextsOf(resume, { 'answers/team-size': '4' });
    one(resume, '[name="answers/travel"]').click();
    choose(resume, 'resume', cv());
    send(resume);
    await says(resume, 'Your application arrived on');
  });

  it('is filled by the page where the visitor has written nothing', async () => {
    const baseUrl = faultyUrl('delay=2');
    const element = await form(roles.texts, { baseUrl, prefill: { name: 'Ana', answers: { book: 'Momo' } } });
    expect(control(element, 'name').value).to.equal('Ana');
    expect(control(element, 'answers/book').value).to.equal('Momo');
    type(control(element, 'email'), 'typed@example.org');
    element.prefill = { name: 'Bea', email: 'page@example.org' };
    await element.updateComplete;
    expect(control(element, 'name').value).to.equal('Ana');
    expect(control(element, 'email').value).to.equal('typed@example.org');
  });

  it('leaves out what a page throws when it is asked', async () => {
    const prefill = {
      name: 'Ana',
      get email(): string {
        throw new Error('not signed in');
      },
      get answers(): never {
        throw new Error('not loaded');
      },
    };
    const element = await form(roles.texts, { prefill });
    expect(control(element, 'name').value).to.equal('Ana');
    expect(control(element, 'email').value).to.equal('');
  });

  it('lets the page send it instead, which gets what was typed only by asking', async () => {
    const element = await form(roles.texts, { baseUrl: faultyUrl('delay=3') });
    const email = fillTexts(element);
    let said = '';
    element.addEventListener('fractional-application-submit', (event) => {
      event.preventDefault();
      expect(JSON.stringify(event.detail)).not.to.include(email);
      said = event.detail.read().input.email;
    });
    send(element);
    await waitUntil(() => said === email, 'the page was asked');
    await new Promise((later) => setTimeout(later, 100));
    expect(textOf(element)).not.to.include('Sending');
    expect(await applicationsOf(email)).to.equal(0);
  });

  it('says that a role is closed, gone, without applications, or applied for elsewhere', async () => {
    const { jobs } = createLiteClient({ baseUrl: hostUrl, board: 'demo' });
    const { data } = await jobs.list({ limit: 100 });
    const all = await Promise.all(data.map(({ id }) => jobs.get(id)));
    const show = async (job: string, text: string): Promise<FractionalApplyForm> => {
      const element = document.createElement('fractional-apply-form');
      Object.assign(element, { baseUrl: hostUrl, board: 'demo', job });
      document.body.append(element);
      await says(element, text);
      await expect(element).to.be.accessible();
      element.remove();
      return element;
    };
    await show(closedJob, 'This role is closed');
    await show('withdrawn', 'This role isn’t here any more');
    await show(all.find(({ application }) => application === null)?.id ?? '', 'This role takes no applications');
    const external = all.find(({ application }) => application?.kind === 'external');
    const elsewhere = await show(external?.id ?? '', 'Apply on example.com');
    const link = one<HTMLAnchorElement>(elsewhere, '[part="apply"]');
    expect(link.rel).to.include('nofollow').and.to.include('noopener');
  });

  it('says what its owner has to mend', async () => {
    const logged = await loggedErrors(async () => {
      const element = document.createElement('fractional-apply-form');
      Object.assign(element, { baseUrl: hostUrl, board: 'demo' });
      document.body.append(element);
      await says(element, 'Give it a job');
      element.remove();
    });
    expect(logged).to.have.length(1);
  });

  it('speaks as the page says', async () => {
    const messages = { sendApplication: 'Abschicken', missing: 'Fehlt.' };
    const element = await form(roles.texts, { baseUrl: faultyUrl('delay=4'), messages });
    expect(one(element, '[part="submit"]').textContent).to.equal('Abschicken');
    send(element);
    await says(element, 'Your name: Fehlt.');
  });

  it('goes on while it is out of the page, and says how it went once it is back', async () => {
    const element = await form(roles.texts, { baseUrl: faultyUrl('delay=300') });
    const page = element.parentElement as HTMLElement;
    const email = fillTexts(element);
    send(element);
    await says(element, 'Sending your application');
    element.remove();
    for (let tries = 0; (await applicationsOf(email)) < 1 && tries < 100; tries += 1) await aTimeout(100);
    await aTimeout(700);
    page.append(element);
    await says(element, 'arrived on');
  });
});

function fillTextsOf(element: FractionalApplyForm, answers: Readonly<Record<string, string>>): string {
  const email = `${crypto.randomUUID()}@example.org`;
  fill(element, { name: 'Ana Lima', email, ...answers });
  return email;
}
