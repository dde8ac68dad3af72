import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { FractionalJobsShowEvent } from '../events/job-events.js';
import { all, one, shown } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl } from '../testing/host.test-support.js';
import { board, loaded, rows, settled } from './board.test-support.js';
import type { FractionalJobBoard } from './fractional-job-board.js';
import '../job-list/fractional-job-list.js';

/** What a page can put into a board, learn of it and style by it. */
describe('a page around <fractional-job-board>', () => {
  it('learns which roles are shown, once for each change', async () => {
    const events: FractionalJobsShowEvent[] = [];
    const listen = (event: Event): void => {
      if (event instanceof FractionalJobsShowEvent) events.push(event);
    };
    document.addEventListener('fractional-jobs-show', listen);
    const element = await loaded({ pageSize: 5 });
    expect(events).to.have.length(1);
    expect(events[0]?.detail.jobs.map(({ slug }) => slug)).to.have.length(rows(element).length);
    expect(events[0]?.detail.total).to.be.greaterThan(5);
    element.requestUpdate();
    await element.updateComplete;
    expect(events).to.have.length(1);
    one(element, '[part="load-more"]').click();
    await waitUntil(() => rows(element).length > 5);
    document.removeEventListener('fractional-jobs-show', listen);
    expect(events.map(({ detail }) => detail.jobs.length)).to.deep.equal([5, 10]);
  });

  it('puts its own content above the roles, at the end of one, and where there are none', async () => {
    const element =
      await fixture<FractionalJobBoard>(html`<fractional-job-board .baseUrl=${hostUrl} board="demo" page-size="3">
      <p slot="header">Roles that our members post</p>
      <p slot="empty">Nothing yet. <a href="/post">Post the first</a></p>
    </fractional-job-board>`);
    await shown(element, '.row:not(.skeleton)');
    const slug = new URL(one<HTMLAnchorElement>(element, '.title a').href).pathname.split('/').at(-1) ?? '';
    const footer = Object.assign(document.createElement('button'), {
      slot: `footer-${slug}`,
      textContent: 'Refer a friend',
    });
    element.append(footer);
    const [header, empty] = element.querySelectorAll('p');
    expect(header?.assignedSlot).to.not.equal(null);
    expect(empty?.assignedSlot).to.equal(null);
    expect(footer.assignedSlot?.closest('.row')).to.equal(rows(element)[0]);
    const { left, top, width, height } = footer.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(footer);
    element.filters = 'function=astronautics';
    await settled(element);
    await waitUntil(() => empty?.checkVisibility());
    expect(one(element, '.notice').checkVisibility()).to.equal(false);
  });

  it('styles it by what it shows', async () => {
    const states = ['idle', 'loading', 'ready', 'stale', 'empty', 'error', 'misconfigured'];
    const of = (element: HTMLElement): string[] => states.filter((state) => element.matches(`:state(${state})`));
    const element = await loaded();
    expect(of(element)).to.deep.equal(['ready']);
    element.filters = 'function=astronautics';
    await waitUntil(() => element.matches(':state(empty)'));
    expect(of(element)).to.deep.equal(['empty']);
    const failing = await board({ baseUrl: faultyUrl('status=400') });
    await waitUntil(() => failing.matches(':state(error)'));
    const list = await fixture(html`<fractional-job-list .baseUrl=${hostUrl} board="demo"></fractional-job-list>`);
    await waitUntil(() => list.matches(':state(ready)'));
    expect(of(list as HTMLElement)).to.deep.equal(['ready']);
  });

  it('gives it colours, a face and lines of its own', async () => {
    const element = await loaded();
    element.style.cssText =
      '--fractional-color-text: rgb(10, 20, 30); --fractional-font-family: Georgia; --fractional-color-line: rgb(1, 2, 3)';
    const title = getComputedStyle(one(element, '.title a'));
    expect(title.color).to.equal('rgb(10, 20, 30)');
    expect(title.fontFamily).to.equal('Georgia');
    expect(getComputedStyle(all(element, '.row')[0] as HTMLElement).borderBlockEndColor).to.equal('rgb(1, 2, 3)');
  });
});
