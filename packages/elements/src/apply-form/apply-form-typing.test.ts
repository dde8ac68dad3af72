import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { one, says, textOf, type } from '../testing/dom.test-support.js';
import { faultyUrl } from '../testing/host.test-support.js';
import { control, fill, form, roles, send } from './apply-form.test-support.js';
import type { FractionalApplyForm } from './fractional-apply-form.js';

/** Types key by key, with time for the element to draw after each. */
async function press(element: FractionalApplyForm, field: HTMLInputElement, keys: string): Promise<void> {
  field.focus();
  await pressAll(element, keys);
}

async function pressAll(element: FractionalApplyForm, keys: Iterable<string>): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

/** Types month, day and year, each from the field's start: Chromium goes on to the next by itself, WebKit doesn't. */
async function pressDate(element: FractionalApplyForm, field: HTMLInputElement, parts: string[]): Promise<void> {
  for (const [index, digits] of parts.entries()) {
    field.blur();
    field.focus();
    await pressAll(element, [...Array.from({ length: index }, () => 'ArrowRight'), ...digits]);
  }
}

/** What the visitor sees in a number field, which tells nobody: as text it is copied. */
async function seen(field: HTMLInputElement): Promise<string> {
  field.focus();
  field.select();
  return getSelection()?.toString() ?? '';
}

describe('<fractional-apply-form> while numbers and dates are typed', () => {
  afterEach(() => sessionStorage.clear());

  const numbers: [typed: string, isNumber: boolean][] = [
    ['1e3', true],
    ['1e400', false],
    ['5--3', false],
    ['-3', true],
    ['1.05', true],
    ['12e', false],
  ];
  it('leaves in every number field what is typed', async () => {
    const element = await form(roles.everything, { baseUrl: faultyUrl('delay=30') });
    for (const field of [control(element, 'hoursPerWeek'), one<HTMLInputElement>(element, '[aria-label="Amount"]')])
      for (const [typed, isNumber] of numbers) {
        await seen(field);
        await press(element, field, typed);
        expect(await seen(field), typed).to.equal(typed);
        expect([typed, field.validity.badInput]).to.deep.equal([typed, !isNumber]);
        expect(field.value).to.equal(isNumber ? typed : '');
      }
  });

  it('says what is wrong with a number, also when one was there before, and takes it back once it is mended', async () => {
    const element = await form(roles.resume, { baseUrl: faultyUrl('delay=31') });
    const field = control(element, 'answers/team-size');
    await press(element, field, '4e');
    send(element);
    await says(element, 'Please enter a number.');
    expect(await seen(field)).to.equal('4e');
    await expect(element).to.be.accessible();
    await seen(field);
    await press(element, field, '1e1');
    expect(textOf(element)).not.to.include('Please enter a number.');
  });

  it('says that pay is more than zero', async () => {
    const element = await form(roles.everything, { baseUrl: faultyUrl('delay=32') });
    const amount = one<HTMLInputElement>(element, '[aria-label="Amount"]');
    for (const typed of ['-5', '0']) {
      type(amount, typed);
      send(element);
      await says(element, 'What you want to be paid: Please enter more than zero.');
      type(amount, '1');
      await element.updateComplete;
      expect(textOf(element)).not.to.include('more than zero');
    }
  });

  it('says that a date doesn’t exist', async () => {
    const element = await form(roles.date, { baseUrl: faultyUrl('delay=33') });
    const field = control(element, 'answers/start');
    await pressDate(element, field, ['2', '30', '2027']);
    expect([field.value, field.validity.badInput]).to.deep.equal(['', true]);
    send(element);
    await says(element, 'That date doesn’t exist.');
    await expect(element).to.be.accessible();
    await pressDate(element, field, ['2', '28', '2027']);
    expect(field.value).to.equal('2027-02-28');
    expect(textOf(element)).not.to.include('That date doesn’t exist.');
  });

  it('names the whole line that is no link', async () => {
    const element = await form(roles.everything, { baseUrl: faultyUrl('delay=34') });
    fill(element, { links: 'example.org example.com/b\n  not a link\n' });
    send(element);
    await says(element, 'Links: “not a link” is no web address.');
  });
});
