import { expect, fixtureCleanup } from '@open-wc/testing';
import { all, one, says, shown } from '../../testing/dom.test-support.js';
import { breakdown, calculator, enter, headline, labelled, tick, until } from '../calculator.test-support.js';
import type { FractionalRateCalculator } from '../fractional-rate-calculator.js';
import { defaultInputs } from '../inputs/inputs.js';
import { readInputs } from '../inputs/read-inputs.js';
import { writeInputs } from './write-link.js';

/** What is copied; a test's page may not write to the clipboard. */
async function copied(element: FractionalRateCalculator, button: string): Promise<string> {
  const found = all(element, '.share button').find((one) => one.textContent === button);
  const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
  let text = '';
  navigator.clipboard.writeText = async (value) => {
    text = value;
  };
  try {
    found?.click();
    await until(() => text !== '', 'copied');
    await element.updateComplete;
  } finally {
    navigator.clipboard.writeText = writeText;
  }
  return text;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('Sharing an answer', () => {
  it('carries every input in a link, and touches nothing of the page’s', () => {
    const inputs = {
      ...defaultInputs,
      targetNet: 99_500.5,
      structure: 's-corp',
      timeOffPaid: true,
      salaryShare: 0.35,
    } as const;
    const fragment = writeInputs('a=%20b&rate.weeksOff=9&c', 'rate', inputs, []);
    expect(fragment.startsWith('a=%20b&c&')).to.equal(true);
    expect({ ...defaultInputs, ...readInputs(fragment, 'rate') }).to.deep.equal(inputs);
    expect(
      readInputs('rate.weeksOff=soon&rate.structure=ltd&rate.__proto__=1&rate.weeksOff=&other.weeksOff=3', 'rate'),
    ).to.deep.equal({});
    expect(
      readInputs('rate.timeOffPaid=constructor&rate.structure=toString&rate.weeksOff=1e999', 'rate'),
    ).to.deep.equal({});
    // However a prefix is written, it is the same.
    expect(writeInputs('my%20rate.weeksOff=1&my+rate.plan=1:', 'my rate', inputs, [])).not.to.match(/weeksOff=1&|plan/);
  });

  it('opens with the numbers of a link', async () => {
    const first = await calculator();
    await enter(first, 'Weeks off', 9);
    await tick(first, 'S Corp');
    const link = await copied(first, 'Copy link');
    expect(new URL(link).search).to.equal(location.search);
    await says(first, 'Link copied');
    const rate = headline(first);
    fixtureCleanup();
    history.replaceState(null, '', link);
    const second = await calculator({ inputs: { weeksOff: 2 } });
    expect(headline(second)).to.equal(rate);
    expect(labelled(second, 'S Corp').checked).to.equal(true);
  });

  it('means the same on a page that starts with other numbers', async () => {
    const first = await calculator({ inputs: { weeksOff: 2 } });
    await enter(first, 'Take-home pay', 90_000);
    const link = await copied(first, 'Copy link');
    const rate = headline(first);
    fixtureCleanup();
    history.replaceState(null, '', link);
    const second = await calculator({ inputs: { weeksOff: 12, expenses: 0 } });
    expect(headline(second)).to.equal(rate);
  });

  it('means the same followed as opened afresh', async () => {
    const element = await calculator();
    await enter(element, 'Weeks off', 20);
    location.hash = '#rate.targetNet=90000';
    await until(() => labelled(element, 'Take-home pay').value === '90000', 'followed');
    expect(labelled(element, 'Weeks off').value).to.equal(String(defaultInputs.weeksOff));
  });

  it('follows a link within the page', async () => {
    const element = await calculator();
    location.hash = '#rate.weeksOff=11';
    await until(() => labelled(element, 'Weeks off').value === '11', 'followed');
  });

  it('copies the answer as text', async () => {
    const element = await calculator();
    const text = await copied(element, 'Copy as text');
    expect(text).to.include(`Hourly rate: ${headline(element)}`);
    for (const [name, amount] of Object.entries(breakdown(element))) {
      if (name !== 'Revenue') expect(text).to.include(`${name}: ${amount}`);
    }
    expect(text).to.include('Not tax advice. US federal tax of 2026.');
  });

  it('says of an answer from before that it is one', async () => {
    const element = await calculator();
    await enter(element, 'Weeks off', 60);
    expect(await copied(element, 'Copy as text')).to.match(/^These numbers are from before/);
  });

  it('shows the text where there is no clipboard', async () => {
    const element = await calculator();
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    try {
      all(element, '.share button')
        .find((one) => one.textContent === 'Copy link')
        ?.click();
      const { value } = await shown<HTMLTextAreaElement>(element, '.share textarea');
      expect(value.startsWith(`${location.href}#rate.`)).to.equal(true);
      await expect(element).to.be.accessible();
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('saves a CSV', async () => {
    const element = await calculator();
    const createObjectURL = URL.createObjectURL.bind(URL);
    let blob: Blob | MediaSource | undefined;
    URL.createObjectURL = (made) => {
      blob = made;
      return '#saved';
    };
    try {
      all(element, '.share button')
        .find((one) => one.textContent === 'Save as CSV')
        ?.click();
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const text = await (blob as Blob).text();
    expect(text).to.match(/^,Now\r\nWhat you want,rate\r\nTake-home pay,120000\r\nHours you work,40\r\n/);
    expect(text).to.include('Take-home,120000\r\n');
    expect(text).not.to.include('Salary');
    expect(text).to.include('Retainer a month,');
  });

  it('offers roles where the page has some', async () => {
    const element = await calculator();
    expect(all(element, '.share .primary')).to.have.length(0);
    element.boardUrl = '/board?jobs.minEffectiveHourly={rate}';
    await element.updateComplete;
    const link = one<HTMLAnchorElement>(element, '.share .primary');
    expect(link.getAttribute('href')).to.equal('/board?jobs.minEffectiveHourly=182');
    let rate = 0;
    element.addEventListener('fractional-rate-find-roles', (event) => {
      rate = event.detail.hourlyRate;
      event.preventDefault();
    });
    link.click();
    expect(rate).to.be.closeTo(182.94, 0.01);
    await expect(element).to.be.accessible();
    element.boardUrl = 'javascript:alert(1)';
    await element.updateComplete;
    expect(all(element, '.share .primary')).to.have.length(0);
    element.findRoles = true;
    await element.updateComplete;
    expect(one(element, '.share .primary').localName).to.equal('button');
  });
});
