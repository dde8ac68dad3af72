import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { one, shown } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import '../job-list/fractional-job-list.js';
import type { FractionalJobList } from '../job-list/fractional-job-list.js';
import { type DataLayerEntry, toDataLayer } from './data-layer.js';

const list = (): Promise<FractionalJobList> =>
  fixture<FractionalJobList>(
    html`<fractional-job-list .baseUrl=${hostUrl} board="demo" limit="2"></fractional-job-list>`,
  );

async function choose(element: FractionalJobList): Promise<void> {
  element.addEventListener('fractional-job-select', (event) => event.preventDefault(), { once: true });
  (await shown(element, '.title a')).click();
}

describe('a data layer', () => {
  let stop = (): void => {};
  afterEach(() => stop());

  it('gets what happens, with facts of roles and nothing else', async () => {
    const entries: DataLayerEntry[] = [];
    stop = toDataLayer({ consent: () => true, push: (entry) => entries.push(entry) });
    const element = await list();
    await choose(element);
    expect(entries.map(({ event }) => event)).to.deep.equal(['fractional_jobs_show', 'fractional_job_select']);
    expect(entries[0]?.fractional.jobs).to.have.length(2);
    const { job } = entries[1]?.fractional as { job: Record<string, string> };
    expect(Object.keys(job)).to.deep.equal(['id', 'slug', 'title', 'company']);
    expect(job.title).to.equal(one(element, '.title a').textContent.trim());
  });

  it('gets nothing while the visitor does not allow it, and nothing afterwards of what happened then', async () => {
    const entries: DataLayerEntry[] = [];
    let allowed = false;
    stop = toDataLayer({ consent: () => allowed, push: (entry) => entries.push(entry) });
    const element = await list();
    await choose(element);
    expect(entries).to.deep.equal([]);
    allowed = true;
    await choose(element);
    allowed = false;
    await choose(element);
    expect(entries.map(({ event }) => event)).to.deep.equal(['fractional_job_select']);
  });

  it('is the page’s own by default, and can be left', async () => {
    const page = globalThis as { dataLayer?: DataLayerEntry[] };
    stop = toDataLayer({ consent: () => true });
    const element = await list();
    await waitUntil(() => page.dataLayer?.length === 1);
    stop();
    await choose(element);
    expect(page.dataLayer).to.have.length(1);
    delete page.dataLayer;
  });

  it('learns nothing of the rate that a visitor looks for', () => {
    const entries: DataLayerEntry[] = [];
    const target = new EventTarget();
    stop = toDataLayer({ consent: () => true, push: (entry) => entries.push(entry), target });
    target.dispatchEvent(new CustomEvent('fractional-rate-find-roles', { detail: { hourlyRate: 187 } }));
    expect(entries).to.deep.equal([{ event: 'fractional_rate_find_roles', fractional: {} }]);
  });
});
