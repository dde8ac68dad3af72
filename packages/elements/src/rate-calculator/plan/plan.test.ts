import { incomeFromRate } from '@fractional-embed/rates';
import { expect, fixtureCleanup } from '@open-wc/testing';
import { all, one, shown, textOf, type } from '../../testing/dom.test-support.js';
import { calculator as answered, enter, figure, tick, until } from '../calculator.test-support.js';
import type { FractionalRateCalculator } from '../fractional-rate-calculator.js';
import { defaultInputs } from '../inputs/inputs.js';

/** A calculator whose plan is there: it loads last. */
async function calculator(...settings: Parameters<typeof answered>): Promise<FractionalRateCalculator> {
  const element = await answered(...settings);
  await shown(element, '.retainer');
  return element;
}

const rows = (element: FractionalRateCalculator): HTMLElement[] => all(element, '.retainer');
const field = (element: FractionalRateCalculator, client: number, name: 'name' | 'hours' | 'fee'): HTMLInputElement => {
  const found = rows(element)[client - 1]?.querySelector<HTMLInputElement>(`.${name} input`);
  if (!found) throw new Error(`No ${name} of client ${client}`);
  return found;
};
const rate = (element: FractionalRateCalculator, client: number): string =>
  rows(element)[client - 1]?.querySelector('.rate')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const sentence = (element: FractionalRateCalculator): string => one(element, '.week-text').textContent.trim();
const widths = (element: FractionalRateCalculator, selector: string): number[] =>
  all(element, selector).map((part) => Number.parseFloat(part.getAttribute('width') ?? ''));
const problems = (element: FractionalRateCalculator): string[] =>
  all(element, '.plan .error').map((problem) => problem.textContent.trim());
const dollars = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`;

async function set(
  element: FractionalRateCalculator,
  client: number,
  name: 'name' | 'hours' | 'fee',
  value: string,
): Promise<void> {
  type(field(element, client, name), value);
  await element.updateComplete;
}

async function press(element: FractionalRateCalculator, name: string): Promise<void> {
  const found = all(element, '.plan button').find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
  );
  if (!found) throw new Error(`No button “${name}”`);
  found.click();
  await element.updateComplete;
  await element.updateComplete;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('Planning a week', () => {
  it('starts with what fits at the rate, and follows the answer until it is touched', async () => {
    const element = await calculator();
    expect(rows(element)).to.have.length(2);
    expect(field(element, 2, 'fee').placeholder).to.equal(figure(element, 'Retainer, 10 h').slice(1));
    expect(rate(element, 1)).to.equal('An hour$182.94 at your rate');
    expect(sentence(element)).to.equal('20 of the 24 hours that clients can pay are taken; 4 are free.');
    await enter(element, 'Hours for one client', 6);
    expect(rows(element)).to.have.length(4);
    expect(sentence(element)).to.equal('All 24 hours that clients can pay are taken.');
    expect(textOf(element)).to.include('just your $120,000');
    await set(element, 1, 'hours', '7');
    await enter(element, 'Hours for one client', 12);
    expect(rows(element)).to.have.length(4);
    await enter(element, 'Take-home pay', 240_000);
    expect(field(element, 2, 'fee').placeholder).not.to.equal('7,165');
    await expect(element).to.be.accessible();
  });

  it('says how a fee stands to the rate, and what the year comes to', async () => {
    const element = await calculator();
    await set(element, 1, 'fee', '10000');
    await set(element, 2, 'fee', '3000');
    expect(rate(element, 1)).to.equal('An hour$255.32 above your rate');
    expect(rate(element, 2)).to.equal('An hour$76.60 below your rate');
    expect(figure(element, 'Fees a month')).to.equal('$13,000');
    expect(figure(element, 'Fees a year')).to.equal('$156,000');
    expect(figure(element, 'Average an hour')).to.equal('$165.96');
    const { net } = incomeFromRate({
      ...defaultInputs,
      year: 2026,
      structure: { kind: 'sole-proprietor' },
      hourlyRate: 156_000 / 1128,
    });
    expect(figure(element, 'Take-home a year')).to.equal(dollars(net));
    expect(textOf(element)).to.include(`${dollars(120_000 - net)} short of your $120,000`);
    await set(element, 2, 'fee', '12000');
    expect(textOf(element)).to.match(/\$[\d,]+ more than your \$120,000/);
    await tick(element, 'My income, from a rate');
    expect(textOf(element)).not.to.include('your $120,000');
  });

  it('draws the hours that the sentence says, with a line where the paid ones end', async () => {
    const element = await calculator();
    await set(element, 1, 'hours', '16');
    expect(sentence(element)).to.equal(
      '26 hours are 2 more than the 24 your week has for clients: you would work 43.3 hours a week.',
    );
    const parts = widths(element, '.hours .part');
    expect(parts.reduce((sum, width) => sum + width, 0)).to.be.closeTo(100, 0.01);
    expect(parts[0]).to.be.closeTo((16 / 43.333) * 100, 0.01);
    const line = Number.parseFloat(one(element, '.hours line').getAttribute('x1') ?? '');
    expect(line).to.be.closeTo((24 / 43.333) * 100, 0.01);
    expect(textOf(element)).to.include('2 h too many').and.to.include('17.3 h that nobody pays');
    expect(one(element, '.week').getAttribute('aria-hidden')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('adds and removes by the keyboard, and keeps every row’s text', async () => {
    const element = await calculator();
    await set(element, 1, 'name', 'Acme');
    await set(element, 2, 'name', 'Globex');
    await press(element, 'Add a retainer');
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 3, 'hours'));
    expect(field(element, 3, 'hours').value).to.equal('4');
    await press(element, 'Remove Acme');
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Remove Globex');
    expect(field(element, 1, 'name').value).to.equal('Globex');
    expect(rows(element)[1]?.getAttribute('aria-label')).to.equal('Client 2');
    await press(element, 'Remove Client 2');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Add a retainer');
    expect(all(element, '.remove')).to.have.length(0);
    for (let count = 1; count < 8; count++) await press(element, 'Add a retainer');
    expect(rows(element)).to.have.length(8);
    expect(textOf(element)).not.to.include('Add a retainer');
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 8, 'hours'));
    await expect(element).to.be.accessible();
  });

  const impossible: readonly ['hours' | 'fee', string, string][] = [
    ['hours', '', 'Enter a number.'],
    ['hours', '-1', 'Enter zero or more.'],
    ['hours', '0', 'Enter more than 0 and at most 168'],
    ['hours', '169', 'Enter more than 0 and at most 168'],
    ['fee', '-5', 'Enter zero or more.'],
    ['fee', '1e30', 'too large'],
  ];
  for (const [name, value, said] of impossible)
    it(`says at the field what is wrong with ${name} = “${value}”, and keeps the last figures`, async () => {
      const element = await calculator();
      const before = figure(element, 'Fees a year');
      await set(element, 2, name, value);
      expect(problems(element)).to.have.length(1);
      expect(problems(element)[0]).to.include(said);
      expect(field(element, 2, name).getAttribute('aria-invalid')).to.equal('true');
      expect(field(element, 2, name).getAttribute('aria-describedby')).to.include(`${field(element, 2, name).id}-note`);
      expect(one(element, `#${field(element, 2, name).id}-note`).textContent).to.include(said);
      expect(figure(element, 'Fees a year')).to.equal(before);
      expect(textOf(element)).to.include('before the field that needs a change');
      await expect(element).to.be.accessible();
      await set(element, 2, name, '5');
      expect(problems(element)).to.deep.equal([]);
      expect(figure(element, 'Fees a year')).not.to.equal(before);
    });

  it('says so where nobody can say what is left', async () => {
    const salary = await calculator({
      inputs: { solveFor: 'income', hourlyRate: 200, structure: 's-corp', salaryRule: 'amount' },
    });
    await set(salary, 1, 'fee', '1');
    await set(salary, 2, 'fee', '1');
    expect(figure(salary, 'Take-home a year')).to.include('can’t carry this salary');
    await expect(salary).to.be.accessible();
    const idle = await calculator({ inputs: { solveFor: 'income', billableShare: 0 } });
    expect(figure(idle, 'Take-home a year')).to.include('no hour that a client pays');
    expect(sentence(idle)).to.include('10 hours are 10 more than the 0');
    const away = await calculator({ inputs: { solveFor: 'income', weeksOff: 52 } });
    expect(figure(away, 'Average an hour')).to.equal('–');
    expect(rate(away, 1)).to.equal('An hour');
  });

  it('tells a screen reader the sentence once the visitor pauses', async () => {
    const element = await calculator();
    const told = one(element, '.plan [aria-live]');
    expect(told.textContent).to.equal('');
    await set(element, 1, 'hours', '12');
    await until(() => told.textContent !== '', 'told');
    expect(told.textContent).to.equal(sentence(element));
  });

  it('works without a tax table, in another currency, in other words', async () => {
    const element = await calculator({
      tax: 'none',
      currency: 'EUR',
      messages: { plan: 'Deine Woche', planClient: (number) => `Kunde ${number}` },
    });
    expect(textOf(element)).to.include('Deine Woche');
    expect(field(element, 1, 'name').placeholder).to.equal('Kunde 1');
    expect(rate(element, 1)).to.include('€');
    expect(figure(element, 'Take-home a year')).to.include('€');
    expect(textOf(element)).not.to.include('$');
    await expect(element).to.be.accessible();
  });

  it('fits into 320 pixels', async () => {
    const element = await calculator();
    element.style.width = '320px';
    await set(element, 1, 'name', 'Northwind International Holdings and Partners of Rotterdam');
    await set(element, 1, 'hours', '30');
    expect(element.scrollWidth).to.be.at.most(320);
    for (const row of rows(element)) expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    await expect(element).to.be.accessible();
  });
});

describe('Keeping a plan', () => {
  it('opens with the plan of a link, and follows another', async () => {
    history.replaceState(null, '', '#rate.plan=12:9000,5:,2.5:800');
    const element = await calculator();
    expect(
      rows(element).map((_, i) => `${field(element, i + 1, 'hours').value}:${field(element, i + 1, 'fee').value}`),
    ).to.deep.equal(['12:9000', '5:', '2.5:800']);
    location.hash = '#rate.plan=7:';
    await until(() => rows(element).length === 1, 'followed');
    location.hash = '#rate.plan=soon';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(field(element, 1, 'hours').value).to.equal('7');
  });

  it('goes into the link once it is the visitor’s own, into the text and the file', async () => {
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    const createObjectURL = URL.createObjectURL.bind(URL);
    const kept: string[] = [];
    let file: Blob | undefined;
    navigator.clipboard.writeText = async (text) => void kept.push(text);
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return '#saved';
    };
    const share = async (element: FractionalRateCalculator, name: string): Promise<string> => {
      all(element, '.share button')
        .find((button) => button.textContent === name)
        ?.click();
      await element.updateComplete;
      return kept.at(-1) ?? '';
    };
    try {
      const element = await calculator();
      expect(await share(element, 'Copy link')).not.to.include('plan');
      await set(element, 1, 'name', '=Acme, Inc.');
      await set(element, 1, 'fee', '9000');
      const link = await share(element, 'Copy link');
      expect(new URL(link).hash).to.match(/^#rate\.solveFor=.*&rate\.plan=10:9000,10:$/);
      const text = await share(element, 'Copy as text');
      expect(text).to.include('=Acme, Inc., 10 h a week, fee a month: $9,000.00').and.to.include(sentence(element));
      await share(element, 'Save as CSV');
      expect(await file?.text()).to.include('"Plan your week: =Acme, Inc., 10 h a week, fee a month",9000\r\n');
      fixtureCleanup();
      history.replaceState(null, '', link);
      expect(field(await calculator(), 1, 'fee').value).to.equal('9000');
    } finally {
      navigator.clipboard.writeText = writeText;
      URL.createObjectURL = createObjectURL;
    }
  });
});
