import { priceRate } from '@fractional-embed/rates';
import { expect, fixtureCleanup } from '@open-wc/testing';
import { all, one, shown, textOf } from '../../testing/dom.test-support.js';
import { calculator, enter, headline, labelled, tick, until } from '../calculator.test-support.js';
import type { FractionalRateCalculator } from '../fractional-rate-calculator.js';
import { defaultInputs } from '../inputs/inputs.js';

const rows = (element: FractionalRateCalculator): Record<string, string[]> =>
  Object.fromEntries(
    all(element, '.scenarios tr')
      .map((row) => [...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, ' ')))
      .map(([name = '', ...values]) => [name, values]),
  );

async function press(element: FractionalRateCalculator, label: string): Promise<void> {
  const button = all<HTMLButtonElement>(element, '.scenarios button').find(
    (one) => (one.ariaLabel ?? one.textContent.trim()) === label,
  );
  if (!button) throw new Error(`No button “${label}”`);
  button.click();
  await element.updateComplete;
}

async function kept(...weeksOff: number[]): Promise<FractionalRateCalculator> {
  const element = await calculator();
  for (const weeks of weeksOff) {
    await enter(element, 'Weeks off', weeks);
    await press(element, 'Keep this to compare');
  }
  return element;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('Scenarios side by side', () => {
  it('begin with an offer', async () => {
    const element = await calculator();
    expect(all(element, '.scenarios table')).to.have.length(0);
    expect(textOf(element)).to.include('Keep these numbers, change some');
  });

  it('show what tells them apart, and what comes of each', async () => {
    const element = await kept(5);
    await enter(element, 'Weeks off', 9);
    await tick(element, 'S Corp');
    const price = (weeksOff: number, structure: Parameters<typeof priceRate>[0]['structure']): number =>
      priceRate({ ...defaultInputs, year: 2026, weeksOff, structure }).hourlyRate;
    const now = price(9, { kind: 's-corp', salary: { share: 0.5 }, adminCost: 3000 });
    const before = price(5, { kind: 'sole-proprietor' });
    const told = rows(element);
    expect(told['Weeks off']).to.deep.equal(['9 weeks a year', '5 weeks a year']);
    expect(told['Legal form, for tax']).to.deep.equal(['S Corp', 'LLC or sole proprietor']);
    expect(told['Salary share']).to.deep.equal(['50%', '–']);
    expect(Object.keys(told)).not.to.include('Take-home pay');
    const less = (now - before).toFixed(2);
    expect(told['Hourly rate']).to.deep.equal([`$${now.toFixed(2)}`, `$${before.toFixed(2)}$${less} less`]);
    await expect(element).to.be.accessible();
  });

  it('are four at the most', async () => {
    const element = await kept(1, 2, 3, 4);
    expect(rows(element)['Weeks off']).to.have.length(4);
    expect(textOf(element)).to.include('Four side by side is the most');
    await expect(element).to.be.accessible();
    await press(element, 'Remove Scenario B');
    expect(rows(element)['Weeks off']).to.deep.equal([4, 1, 3].map((weeks) => `${weeks} weeks a year`));
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.keep'));
  });

  it('swap with the fields, so that nothing is lost', async () => {
    const element = await kept(3);
    await enter(element, 'Weeks off', 8);
    const rate = headline(element);
    await press(element, 'Use Scenario A; what is in the fields takes its place');
    expect(labelled(element, 'Weeks off').value).to.equal('3');
    expect(rows(element)['Weeks off']).to.deep.equal(['3 weeks a year', '8 weeks a year']);
    expect(rows(element)['Hourly rate']?.[1]).to.match(new RegExp(`^\\${rate}`));
  });

  it('travel in a link, even one that is what the page starts with', async () => {
    const first = await kept(defaultInputs.weeksOff, 11);
    await enter(first, 'Weeks off', 2);
    const before = rows(first);
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    let link = '';
    navigator.clipboard.writeText = async (value) => {
      link = value;
    };
    try {
      all(first, '.share button')[0]?.click();
      await until(() => link !== '', 'copied');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    fixtureCleanup();
    history.replaceState(null, '', link);
    const second = await calculator();
    await shown(second, '.scenarios table');
    expect(rows(second)).to.deep.equal(before);
  });

  it('take nothing else from a link', async () => {
    history.replaceState(null, '', '#rate.kept=1e9&rate.2.weeksOff=-4&rate.3.structure=ltd&rate.5.weeksOff=1');
    const element = await calculator();
    await shown(element, '.scenarios table');
    expect(rows(element)['Weeks off']?.[1]).to.equal('-4 weeks a year');
    expect(rows(element)['Hourly rate']?.[1]).to.equal('Can’t be calculated');
    expect(rows(element)['Hourly rate']).to.have.length(4);
    await expect(element).to.be.accessible();
  });

  it('work without tax tables', async () => {
    const element = await calculator({ tax: 'none', currency: 'EUR' });
    await press(element, 'Keep this to compare');
    await enter(element, 'All taxes together', 40);
    expect(rows(element)['All taxes together']).to.deep.equal(['40%', '30%']);
    expect(rows(element).Taxes?.[0]).to.match(/^€/);
  });
});
