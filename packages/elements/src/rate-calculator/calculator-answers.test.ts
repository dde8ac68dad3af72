import { incomeFromRate, priceRate } from '@fractional-embed/rates';
import { flatTax, priceRate as priceRateBy } from '@fractional-embed/rates/pricing';
import { expect } from '@open-wc/testing';
import { all, textOf } from '../testing/dom.test-support.js';
import {
  breakdown,
  calculator,
  enter,
  figure,
  headline,
  labelled,
  slider,
  tick,
  until,
} from './calculator.test-support.js';

const money = (amount: number, digits = 2, currency = 'USD'): string =>
  amount.toLocaleString('en-US', {
    style: 'currency',
    currency,
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });

const started = {
  year: 2026,
  targetNet: 120_000,
  hoursPerWeek: 40,
  billableShare: 0.6,
  weeksOff: 5,
  retainerHoursPerWeek: 10,
  expenses: 8000,
  healthInsurance: 7200,
  retirement: 12_000,
  stateTaxShare: 0.05,
  filingStatus: 'single',
  structure: { kind: 'sole-proprietor' },
} as const;

describe('The answers of <fractional-rate-calculator>', () => {
  it('answers before it is asked', async () => {
    const element = await calculator();
    const quote = priceRate(started);
    expect(headline(element)).to.equal(money(quote.hourlyRate));
    expect(figure(element, 'Retainer, 10 h')).to.equal(money(quote.monthlyRetainer, 0));
    expect(figure(element, 'Yearly revenue')).to.equal(money(quote.grossRevenue, 0));
    expect(figure(element, 'Day rate')).to.equal(money(quote.dayRate, 0));
    expect(figure(element, 'Take-home')).to.equal('$120,000');
  });

  it('takes every number from its field', async () => {
    const element = await calculator();
    await enter(element, 'Take-home pay', 150_000);
    await enter(element, 'Hours you work', 35);
    await enter(element, 'Of those, clients pay', 55);
    await enter(element, 'Weeks off', 7);
    await enter(element, 'Hours for one client', 12);
    await enter(element, 'Business expenses', 9100);
    await enter(element, 'Health insurance', 6300);
    await enter(element, 'Retirement saving', 20_000);
    await enter(element, 'State and local tax', 9.3);
    await tick(element, 'Clients pay on in the weeks off');
    await tick(element, 'Specified service, such as consulting, finance, law or health');
    const status = labelled<HTMLSelectElement>(element, 'Filing status');
    status.value = 'married-joint';
    status.dispatchEvent(new Event('change'));
    await tick(element, 'S Corp');
    await enter(element, 'Salary share', 40);
    await enter(element, 'Payroll and tax returns', 2400);
    const quote = priceRate({
      year: 2026,
      targetNet: 150_000,
      hoursPerWeek: 35,
      billableShare: 0.55,
      weeksOff: 7,
      retainerHoursPerWeek: 12,
      expenses: 9100,
      healthInsurance: 6300,
      retirement: 20_000,
      stateTaxShare: 0.093,
      timeOffPaid: true,
      specifiedService: false,
      filingStatus: 'married-joint',
      structure: { kind: 's-corp', salary: { share: 0.4 }, adminCost: 2400 },
    });
    expect(headline(element)).to.equal(money(quote.hourlyRate));
    expect(figure(element, 'Retainer, 12 h')).to.equal(money(quote.monthlyRetainer, 0));
    const shown = breakdown(element);
    const amounts = quote.breakdown.map(({ amount }) => money(amount));
    expect(Object.values(shown)).to.include.members(amounts);
    expect(shown.Revenue).to.equal(money(quote.grossRevenue));
  });

  it('goes from a rate to an income, with a fixed salary', async () => {
    const element = await calculator();
    await tick(element, 'My income, from a rate');
    await enter(element, 'Hourly rate', 231);
    await tick(element, 'S Corp');
    await tick(element, 'A fixed amount');
    await enter(element, 'Salary', 90_000);
    const structure = { kind: 's-corp', salary: 90_000, adminCost: 3000 } as const;
    const quote = incomeFromRate({ ...started, structure, hourlyRate: 231 });
    expect(headline(element)).to.equal(money(quote.net));
    expect(figure(element, 'Hourly rate')).to.equal('$231.00');
  });

  it('is of another year where the page says so', async () => {
    const element = await calculator({ taxYear: 2025 });
    expect(headline(element)).to.equal(money(priceRate({ ...started, year: 2025 }).hourlyRate));
    expect(textOf(element)).to.include('US federal tax of 2025');
  });

  it('works with one share for all taxes, in another currency', async () => {
    const element = await calculator({ tax: 'none', currency: 'EUR' });
    await enter(element, 'All taxes together', 38);
    const system = flatTax({ taxShare: 0.38, healthInsurance: 7200, retirement: 12_000 });
    const { hourlyRate } = priceRateBy(system, { ...started, stateTaxShare: 0 });
    expect(headline(element)).to.equal(money(hourlyRate, 2, 'EUR'));
    expect(textOf(element)).not.to.match(/\$|Federal|S Corp|Filing/);
    await expect(element).to.be.accessible();
  });

  it('starts from what the page gives', async () => {
    const element = await calculator({ inputs: { targetNet: 90_000, billableShare: 0.55 } });
    expect(labelled(element, 'Of those, clients pay').value).to.equal('55');
    expect(headline(element)).to.equal(
      money(priceRate({ ...started, targetNet: 90_000, billableShare: 0.55 }).hourlyRate),
    );
  });

  it('slides and types the same number', async () => {
    const element = await calculator();
    const range = slider(element, 'Weeks off');
    range.value = '9';
    range.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(labelled(element, 'Weeks off').value).to.equal('9');
    await enter(element, 'Weeks off', 12);
    expect(range.value).to.equal('12');
    expect(range.getAttribute('aria-valuetext')).to.equal('12 weeks a year');
    expect(headline(element)).to.equal(money(priceRate({ ...started, weeksOff: 12 }).hourlyRate));
  });

  it('draws the bar that its table says', async () => {
    const element = await calculator();
    const rects = all(element, '.bar rect');
    expect(rects).to.have.length(Object.keys(breakdown(element)).length - 1);
    const end = rects.map((rect) => Number.parseFloat(rect.getAttribute('width') ?? ''));
    expect(end.reduce((a, b) => a + b, 0)).to.be.closeTo(100, 0.1);
  });

  it('says the new rate once the visitor pauses', async () => {
    const element = await calculator();
    const status = element.renderRoot.querySelector('.visually-hidden[role=status]');
    expect(status?.textContent).to.equal('');
    await enter(element, 'Weeks off', 8);
    await until(() => (status?.textContent ?? '') !== '', 'announced');
    expect(status?.textContent).to.include(headline(element));
  });
});
