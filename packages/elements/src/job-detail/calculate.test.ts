import { createLiteClient, type Job, type Pay } from '@fractional-embed/client/lite';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { all, loggedErrors, one, shown } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import { calculateDetail, calculatorHref } from './calculate.js';
import type { CalculateDetail } from './calculate-event.js';
import './fractional-job-detail.js';
import type { FractionalJobDetail } from './fractional-job-detail.js';

const template = '/rates#rate.solveFor=income&rate.hourlyRate={rate}&rate.retainerHoursPerWeek={hours}';
const client = createLiteClient({ baseUrl: hostUrl, board: 'demo' });

async function detail(job: Job, calculatorUrl = template): Promise<FractionalJobDetail> {
  const element = await fixture<FractionalJobDetail>(html`<fractional-job-detail
    base-url=${hostUrl}
    board="demo"
    job=${job.slug}
    calculator-url=${calculatorUrl}
  ></fractional-job-detail>`);
  await shown(element, '.description');
  return element;
}

describe('From a role to a calculator', () => {
  let samples: Job[];
  before(async () => {
    const { data } = await client.jobs.list({ limit: 100 });
    samples = await Promise.all(data.map(({ id }) => client.jobs.get(id)));
  });
  const sample = (wanted: (job: Job) => boolean): Job => samples.find(wanted) ?? expect.fail('No such sample');
  const hourly = ({ pay, commitment }: Job): boolean =>
    pay.period === 'hour' && pay.currency === 'USD' && pay.minAmountMinor !== null && commitment !== null;

  it('asks what the pay would leave, quietly, and links to the page’s calculator', async () => {
    const job = sample(hourly);
    const element = await detail(job);
    const link = one<HTMLAnchorElement>(element, '[part="calculate"]');
    const rate = Math.round((job.pay.minAmountMinor ?? 0) / 100);
    expect(link.textContent).to.equal(`What would $${rate} an hour leave you?`);
    const hours = job.commitment?.minHoursPerWeek;
    expect(link.getAttribute('href')).to.equal(
      `/rates#rate.solveFor=income&rate.hourlyRate=${rate}&rate.retainerHoursPerWeek=${hours}`,
    );
    await expect(element).to.be.accessible();
  });

  it('says it in the page’s words', async () => {
    const element = await detail(sample(hourly));
    element.messages = { calculate: (rate) => `Was bleibt von ${rate}?` };
    await element.updateComplete;
    expect(one(element, '[part="calculate"]').textContent).to.match(/^Was bleibt von \$\d+\?$/);
  });

  it('tells the page, which may fill a calculator itself', async () => {
    const job = sample(hourly);
    const element = await detail(job, '#calculator');
    let told: CalculateDetail | undefined;
    const listen = (event: HTMLElementEventMap['fractional-job-calculate']): void => {
      told = event.detail;
      event.preventDefault();
    };
    document.body.addEventListener('fractional-job-calculate', listen);
    one(element, '[part="calculate"]').click();
    document.body.removeEventListener('fractional-job-calculate', listen);
    expect(told).to.deep.include({ job, currency: 'USD', hoursPerWeek: job.commitment?.minHoursPerWeek });
    expect(location.hash).to.equal('');
  });

  it('follows the link unless the page prevents it', async () => {
    const element = await detail(sample(hourly), '#rate={rate}');
    one(element, '[part="calculate"]').click();
    // Firefox follows it once the click is over.
    await waitUntil(() => location.hash !== '', 'the link is followed');
    expect(location.hash).to.match(/^#rate=\d+$/);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is only there where the pay by the hour is known and the page has a calculator', async () => {
    const links = async (job: Job, calculatorUrl = template): Promise<number> => {
      const element = await detail(job, calculatorUrl);
      const { length } = all(element, '[part="calculate"]');
      element.remove();
      return length;
    };
    expect(await links(sample(({ pay }) => pay.model === 'undisclosed'))).to.equal(0);
    expect(await links(sample(({ pay }) => pay.model === 'equity'))).to.equal(0);
    expect(await links(sample(hourly), '')).to.equal(0);
    expect(await links(sample((job) => hourly(job) && job.company.confidential))).to.equal(1);
  });

  for (const address of ['javascript:alert({rate})', ' JavaScript:alert(1)', 'data:text/html,{rate}', 'https://']) {
    it(`refuses ${address}, and tells the page’s owner once`, async () => {
      const logged = await loggedErrors(async () => {
        const element = await detail(sample(hourly), address);
        element.requestUpdate();
        await element.updateComplete;
        expect(all(element, '[part="calculate"]')).to.have.length(0);
      });
      expect(logged.filter((line) => line.includes('calculator-url'))).to.have.length(1);
    });
  }

  it('takes the low end of the pay, and the hours that go with it', () => {
    const job = sample(hourly);
    const of = (pay: Partial<Pay>, commitment: Job['commitment'] = { minHoursPerWeek: 10, maxHoursPerWeek: 15 }) => {
      const { hourlyRate, hoursPerWeek } = calculateDetail({ ...job, commitment, pay: { ...job.pay, ...pay } }) ?? {};
      return [hourlyRate, hoursPerWeek];
    };
    const derived = (minAmountMinor: number | null, maxAmountMinor: number | null): Pay['derived'] => ({
      effectiveHourly: { minAmountMinor, maxAmountMinor },
      effectiveMonthly: null,
    });
    expect(of({ derived: derived(15_099, 20_000) })).to.deep.equal([151, 10]);
    expect(of({ period: 'month', derived: derived(15_099, 20_000) })).to.deep.equal([151, 15]);
    expect(of({ derived: derived(null, 9_540) })).to.deep.equal([95, 10]);
    expect(of({ derived: derived(9_550, null) }, null)).to.deep.equal([96, null]);
    expect(of({ currency: 'JPY', derived: derived(9_550, null) })).to.deep.equal([9_550, 10]);
    expect(of({ derived: derived(49, 49) })).to.deep.equal([undefined, undefined]);
    expect(of({ currency: null, derived: derived(9_550, null) })).to.deep.equal([undefined, undefined]);
  });

  it('leads to a calculator in another currency only where the address takes the currency along', () => {
    const euros = { job: sample(hourly), hourlyRate: 95, currency: 'EUR', hoursPerWeek: 10 };
    expect(calculatorHref('/rates#rate.hourlyRate={rate}', euros, 'USD')).to.equal(undefined);
    expect(calculatorHref('/rates#rate.hourlyRate={rate}', euros, 'EUR')).to.equal('/rates#rate.hourlyRate=95');
    expect(calculatorHref('/rates/{currency}#{rate}', euros, 'USD')).to.equal('/rates/EUR#95');
  });

  it('leaves out hours that are not known, and keeps the rest to the letter', () => {
    const known = { job: sample(hourly), hourlyRate: 150, currency: 'EUR', hoursPerWeek: 7.5 };
    const unknown = { ...known, hoursPerWeek: null };
    for (const [url, withHours, without] of [
      ['/c?h={hours}&r={rate}&c={currency}#x', '/c?h=7.5&r=150&c=EUR#x', '/c?r=150&c=EUR#x'],
      ['/c?a=%20&h={hours}#r={rate}', '/c?a=%20&h=7.5#r=150', '/c?a=%20#r=150'],
      ['/c?h={hours}', '/c?h=7.5', '/c?'],
      ['#a&rate.h={hours}', '#a&rate.h=7.5', '#a'],
      ['/{rate}/{hours}/{currency}', '/150/7.5/EUR', '/150//EUR'],
      ['/c?h={hours}h&r={rate}', '/c?h=7.5h&r=150', '/c?h=h&r=150'],
    ] as const) {
      expect(calculatorHref(url, known, 'EUR')).to.equal(withHours);
      expect(calculatorHref(url, unknown, 'EUR')).to.equal(without);
    }
  });
});
