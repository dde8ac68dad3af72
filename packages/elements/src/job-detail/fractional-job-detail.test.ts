import { createLiteClient, type Job } from '@fractional-embed/client/lite';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { all, forgetKept, loggedErrors, one, says, shown, textOf } from '../testing/dom.test-support.js';
import { closedJob, faultyUrl, hostUrl } from '../testing/host.test-support.js';
import './fractional-job-detail.js';
import type { FractionalJobDetail } from './fractional-job-detail.js';

const client = createLiteClient({ baseUrl: hostUrl, board: 'demo' });
const jobs = async (): Promise<Job[]> => {
  const { data } = await client.jobs.list({ limit: 100 });
  return Promise.all(data.map(({ id }) => client.jobs.get(id)));
};
const detail = (job: string, baseUrl = hostUrl): Promise<FractionalJobDetail> =>
  fixture<FractionalJobDetail>(
    html`<fractional-job-detail base-url=${baseUrl} board="demo" job=${job}></fractional-job-detail>`,
  );

describe('<fractional-job-detail>', () => {
  let samples: Job[];
  before(async () => {
    samples = await jobs();
  });
  afterEach(() => forgetKept('saved'));
  const sample = (wanted: (job: Job) => boolean): Job => {
    const found = samples.find(wanted);
    if (!found) throw new Error('No such sample');
    return found;
  };

  it('shows every sample in full, accessibly', async () => {
    for (const job of samples) {
      const element = await detail(job.slug);
      await shown(element, '.description');
      expect(one(element, '.heading').textContent.trim()).to.equal(job.title);
      await expect(element).to.be.accessible();
      element.remove();
    }
  }).timeout(60_000);

  it('says what a confidential company is, and nothing that gives it away', async () => {
    const job = sample(({ company }) => company.confidential);
    const element = await detail(job.id);
    await says(element, 'Confidential company');
    expect(all(element, '.company a')).to.have.length(0);
  });

  it('shows pay as published with its equivalent marked as derived', async () => {
    const job = sample(
      ({ pay }) => pay.model === 'retainer' && pay.derived.effectiveHourly !== null && pay.period === 'month',
    );
    const element = await detail(job.id);
    const derived = await shown(element, '.facts .derived');
    expect(derived.textContent).to.match(/^≈ .*\/ hour$/);
    expect(derived.title).to.include('not stated by the company');
  });

  it('links to an application elsewhere, and the page may take over', async () => {
    const job = sample(({ application }) => application?.kind === 'external');
    const element = await detail(job.id);
    const link = await shown<HTMLAnchorElement>(element, '[part="apply"]');
    expect(link.href).to.equal(job.application?.url);
    expect(link.rel).to.include('nofollow').and.to.include('noopener');
    let url = '';
    element.addEventListener('fractional-job-apply', (event) => {
      url = event.detail.url;
      event.preventDefault();
    });
    link.click();
    expect(url).to.equal(link.href);
  });

  it('says that a sample without an application takes none', async () => {
    const job = sample(({ application }) => application === null);
    await says(await detail(job.id), 'There is nothing to apply for');
  });

  it('shows a closed role without a way to apply', async () => {
    const element = await detail(closedJob);
    await says(element, 'This role is closed');
    expect(all(element, '[part="apply"]')).to.have.length(0);
    expect(all(element, '.description')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('saves on this device and says so to the page', async () => {
    const element = await detail(sample(() => true).id);
    const events: boolean[] = [];
    element.addEventListener('fractional-job-save', (event) => events.push(event.detail.saved));
    const save = await shown(element, '[part="save"]');
    save.click();
    await element.updateComplete;
    expect(one(element, '[part="save"]').ariaPressed).to.equal('true');
    save.click();
    expect(events).to.deep.equal([true, false]);
  });

  it('gives the link to copy by hand where there is no clipboard', async () => {
    const job = sample(() => true);
    const element = await detail(job.id);
    const refuse = (): Promise<void> => Promise.reject(new Error('refused'));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse, configurable: true });
    try {
      (await shown(element, '[part="share"]')).click();
      expect((await shown<HTMLInputElement>(element, '.shared input')).value).to.equal(job.canonicalUrl);
      await expect(element).to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
  });

  it('shows what a list knows at once, and the rest when it comes', async () => {
    const job = sample(() => true);
    const element = await fixture<FractionalJobDetail>(html`<fractional-job-detail
      base-url=${faultyUrl('delay=300')}
      board="demo"
      .job=${job.slug}
      .summary=${job}
    ></fractional-job-detail>`);
    await shown(element, '.heading');
    expect(all(element, '.description')).to.have.length(0);
    await expect(element).to.be.accessible();
    await shown(element, '.description');
  });

  it('changes to another role, and shows the newest one asked for', async () => {
    const [first, second] = samples as [Job, Job];
    const element = await detail(first.slug, faultyUrl('delay=100'));
    await new Promise((later) => setTimeout(later, 30));
    element.job = second.slug;
    await shown(element, '.description');
    expect(one(element, '.heading').textContent.trim()).to.equal(second.title);
  });

  it('tells the page’s owner that it needs a job', async () => {
    const logged = await loggedErrors(async () => {
      await says(await detail(''), 'Give it a job');
    });
    expect(logged).to.have.length(1);
  });

  it('says what there is to say about a role that is gone, or can’t be loaded', async () => {
    const missing = await detail('no-such-role');
    await says(missing, 'isn’t here any more');
    await expect(missing).to.be.accessible();
    const failing = await detail('x', faultyUrl('status=400'));
    await says(failing, 'This role couldn’t be loaded');
    await waitUntil(() => textOf(failing).includes('test-request'));
    await expect(failing).to.be.accessible();
  });
});
