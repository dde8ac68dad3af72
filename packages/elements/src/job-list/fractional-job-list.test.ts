import { expect, fixture, html } from '@open-wc/testing';
import { all, loggedErrors, one, says, shown } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl } from '../testing/host.test-support.js';
import './fractional-job-list.js';
import type { FractionalJobList } from './fractional-job-list.js';

const list = (attributes: Partial<FractionalJobList> = {}): Promise<FractionalJobList> => {
  const settings = { baseUrl: hostUrl, board: 'demo', limit: 3, ...attributes };
  return fixture<FractionalJobList>(html`<fractional-job-list
    .baseUrl=${settings.baseUrl}
    .board=${settings.board}
    .limit=${settings.limit}
    .filters=${settings.filters}
    .jobUrl=${settings.jobUrl}
  ></fractional-job-list>`);
};

describe('<fractional-job-list>', () => {
  it('shows as many roles as it is told, newest first', async () => {
    const element = await list();
    await shown(element, '.row:not(.skeleton)');
    expect(all(element, '.row')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('reserves the space of its roles before they come', async () => {
    const element = await list({ baseUrl: faultyUrl('delay=200') });
    await shown(element, '.skeleton');
    expect(all(element, '.skeleton')).to.have.length(3);
    const before = element.offsetHeight;
    expect(before).to.be.greaterThan(150);
  });

  it('shows only what the page asks for', async () => {
    const element = await list({ filters: 'function=finance&sort=pay', limit: 100 });
    await shown(element, '.row:not(.skeleton)');
    expect(all(element, '.row').length).to.be.within(1, 15);
  });

  it('links to the role’s own page, or to the site’s board', async () => {
    const own = await list();
    const link = (await shown<HTMLAnchorElement>(own, '.title a')).href;
    expect(new URL(link).pathname).to.match(/^\/jobs\/.+/);
    const slug = new URL(link).pathname.split('/').at(-1);
    const site = await list({ jobUrl: '/board?jobs.job={slug}' });
    expect((await shown<HTMLAnchorElement>(site, '.title a')).href).to.equal(
      `${location.origin}/board?jobs.job=${slug}`,
    );
  });

  it('does not follow a job-url that is not a web address', async () => {
    const element = await list({ jobUrl: 'javascript:alert("{slug}")' });
    expect(new URL((await shown<HTMLAnchorElement>(element, '.title a')).href).protocol).to.match(/^https?:$/);
  });

  it('lets the page take over a click', async () => {
    const element = await list();
    const title = await shown(element, '.title a');
    let selected = '';
    element.addEventListener('fractional-job-select', (event) => {
      selected = event.detail.job.title;
      event.preventDefault();
    });
    title.click();
    expect(selected).to.equal(title.textContent.trim());
  });

  it('says what to do when nothing is there, something fails, or it is not set up', async () => {
    const empty = await list({ filters: 'function=astronautics' });
    await says(empty, 'No open roles right now');
    await expect(empty).to.be.accessible();
    const failing = await list({ baseUrl: faultyUrl('status=400') });
    await says(failing, 'couldn’t be loaded');
    expect(one(failing, 'button').textContent).to.include('Try again');
    await expect(failing).to.be.accessible();
    const logged = await loggedErrors(async () => {
      const unset = await list({ baseUrl: 'ftp://example.com' });
      await says(unset, 'base-url must be');
    });
    expect(logged).to.have.length(1);
  });
});
