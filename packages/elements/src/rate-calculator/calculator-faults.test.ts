import { expect, fixture, html } from '@open-wc/testing';
import { all, loggedErrors, one, says, textOf } from '../testing/dom.test-support.js';
import { calculator, enter, headline, labelled, tick } from './calculator.test-support.js';
import type { FractionalRateCalculator } from './fractional-rate-calculator.js';

const errors = (element: FractionalRateCalculator): string[] =>
  all(element, '.error').map((error) => error.textContent.trim());

describe('What <fractional-rate-calculator> does with the impossible', () => {
  const cases: readonly [string, string, string][] = [
    ['Take-home pay', '', 'Enter a number.'],
    ['Take-home pay', '-1', 'Enter zero or more.'],
    ['Hours you work', '169', 'Enter more than 0 and at most 168'],
    ['Hours you work', '0', 'Enter more than 0 and at most 168'],
    ['Weeks off', '53', 'Enter 0 to 52'],
    ['Weeks off', '52', 'no hour that a client pays'],
    ['Of those, clients pay', '101', 'Enter 0 to 100 %'],
    ['Of those, clients pay', '0', 'no hour that a client pays'],
    ['State and local tax', '100', 'No rate reaches it'],
    ['Business expenses', '1e30', 'too large'],
  ];
  for (const [label, value, message] of cases) {
    it(`says at the field what is wrong with ${label} = “${value}”, and keeps the last answer`, async () => {
      const element = await calculator();
      const before = headline(element);
      await enter(element, label, value);
      expect(errors(element)).to.have.length(1);
      expect(errors(element)[0]).to.include(message);
      expect(headline(element)).to.equal(before);
      expect(textOf(element)).to.include('before the field that needs a change');
      const wrong = one<HTMLInputElement>(element, '[aria-invalid="true"]');
      expect(wrong.getAttribute('aria-describedby')).to.include(one(element, '.error').id);
      await expect(element).to.be.accessible();
      await enter(element, wrong === labelled(element, label) ? label : 'State and local tax', '20');
      expect(errors(element)).to.deep.equal([]);
      expect(headline(element)).not.to.equal(before);
    });
  }

  it('does not let a field that is not asked stand in the way', async () => {
    const element = await calculator();
    await enter(element, 'Take-home pay', '');
    await tick(element, 'My income, from a rate');
    expect(errors(element)).to.deep.equal([]);
    expect(headline(element)).to.match(/^\$/);
  });

  it('says that a year can’t carry the salary', async () => {
    const element = await fixture<FractionalRateCalculator>(html`<fractional-rate-calculator
      .inputs=${{ solveFor: 'income', hourlyRate: 50, structure: 's-corp', salaryRule: 'amount' } as const}
    ></fractional-rate-calculator>`);
    await says(element, 'can’t carry this salary');
    expect(textOf(element)).to.include('Change the marked field');
    await enter(element, 'Salary', 20_000);
    expect(errors(element)).to.deep.equal([]);
    expect(headline(element)).to.match(/^\$/);
  });

  it('takes no inputs that can’t be, and says which', async () => {
    const inputs = { weeksOff: 8, structure: 'llc', targetNet: '90000', expenses: Number.NaN, color: 'red' };
    const logged = await loggedErrors(async () => {
      const element = await calculator({ inputs: inputs as never });
      expect(labelled(element, 'Weeks off').value).to.equal('8');
      expect(labelled(element, 'Take-home pay').value).to.equal('120000');
      expect(labelled(element, 'LLC or sole proprietor').checked).to.equal(true);
    });
    expect(logged).to.have.length(1);
    expect(logged[0]).to.include('structure, targetNet, expenses, color');
  });

  it('says that a rate is too large, and goes on', async () => {
    const element = await calculator({ inputs: { solveFor: 'income' } });
    await enter(element, 'Hourly rate', '1e12');
    expect(errors(element)[0]).to.include('too large');
    await enter(element, 'Hourly rate', '200');
    expect(errors(element)).to.deep.equal([]);
  });

  it('tells the page’s owner, once, what to mend', async () => {
    const logged = await loggedErrors(async () => {
      const element = await fixture<FractionalRateCalculator>(
        html`<fractional-rate-calculator tax-year="1999"></fractional-rate-calculator>`,
      );
      await says(element, 'tax-year must be 2025 or 2026');
      element.requestUpdate();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      const other = await fixture<FractionalRateCalculator>(
        html`<fractional-rate-calculator tax="none" currency="euros"></fractional-rate-calculator>`,
      );
      await says(other, 'currency must be a code such as EUR');
    });
    expect(logged).to.have.length(2);
  });
});
