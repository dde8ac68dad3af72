import { breakEvens, estimateTax } from '@fractional-embed/rates';
import { expect } from '@open-wc/testing';
import { all, one, shown, textOf } from '../../testing/dom.test-support.js';
import { calculator, enter, tick } from '../calculator.test-support.js';
import type { FractionalRateCalculator } from '../fractional-rate-calculator.js';
import type { CalculatorInputs } from '../inputs/inputs.js';

const dollars = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`;
const plain: Partial<CalculatorInputs> = { healthInsurance: 0, retirement: 0, structure: 's-corp' };

async function compared(inputs: Partial<CalculatorInputs>): Promise<FractionalRateCalculator> {
  const element = await calculator({ inputs: { ...plain, ...inputs } });
  await shown(element, '.comparison');
  return element;
}

describe('LLC against S Corp', () => {
  it('says and marks every break-even, beside the rule of thumb', async () => {
    const element = await compared({ salaryShare: 0.6 });
    const found = breakEvens({
      year: 2026,
      filingStatus: 'single',
      salary: { share: 0.6 },
      adminCost: 3000,
      from: 0,
      to: 400_000,
    });
    expect(found.length).to.be.greaterThan(2);
    for (const { profit, becomes } of found) expect(textOf(element)).to.include(`${becomes} from ${dollars(profit)}`);
    expect(all(element, '.break-even')).to.have.length(found.length);
    expect(textOf(element)).to.include('rule of thumb says: from $80,000');
  });

  it('has a table that says what the chart shows', async () => {
    const element = await compared({ salaryShare: 0.4, filingStatus: 'married-joint' });
    one(element, '.comparison summary').click();
    const rows = all(element, '.comparison tbody tr').map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()).join(' '),
    );
    const net = (structure: Parameters<typeof estimateTax>[0]['structure']): number =>
      estimateTax({ year: 2026, filingStatus: 'married-joint', businessProfit: 80_000, structure }).householdNet;
    const difference =
      net({ kind: 's-corp', salary: { share: 0.4 }, adminCost: 3000 }) - net({ kind: 'sole-proprietor' });
    expect(rows).to.include(`$80,000 +${dollars(difference)} $80,000 rule`);
    expect(rows.filter((row) => row.includes('You'))).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('follows the salary', async () => {
    const element = await compared({});
    await tick(element, 'A fixed amount');
    await enter(element, 'Salary', 60_000);
    const found = breakEvens({
      year: 2026,
      filingStatus: 'single',
      salary: 60_000,
      adminCost: 3000,
      from: 0,
      to: 400_000,
    });
    expect(textOf(element)).to.include(`better from ${dollars(found[0]?.profit ?? 0)}`);
    expect(textOf(element)).to.include('With a salary of $60,000 and $3,000 a year');
  });

  it('says so where an S Corp is never better', async () => {
    const never = await compared({ adminCost: 90_000, targetNet: 150_000 });
    expect(textOf(never)).to.include('never better, up to $');
  });

  it('says so where the profit can’t carry the salary', async () => {
    const short = await compared({ structure: 'sole-proprietor', salaryRule: 'amount', salaryAmount: 300_000 });
    expect(textOf(short)).to.match(/Your profit of \$[\d,]+ can’t carry this salary/);
    await expect(short).to.be.accessible();
  });

  it('is not there where no tax table is', async () => {
    const element = await calculator({ tax: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(all(element, '.comparison')).to.have.length(0);
  });
});
