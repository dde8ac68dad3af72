import { expect, waitUntil } from '@open-wc/testing';
import type { FractionalJobDetail } from '../job-detail/fractional-job-detail.js';
import { all, kept, one, says, shown } from '../testing/dom.test-support.js';
import { faultyUrl } from '../testing/host.test-support.js';
import { board, forget, loaded, option, rows, settled, titles } from './board.test-support.js';
import type { FractionalJobBoard } from './fractional-job-board.js';

describe('<fractional-job-board>', () => {
  afterEach(forget);

  describe('a role', () => {
    const open = async (element: FractionalJobBoard, index = 0): Promise<FractionalJobDetail> => {
      one(element, `.rows li:nth-child(${index + 1}) .title a`).click();
      return shown<FractionalJobDetail>(element, 'fractional-job-detail');
    };

    it('opens beside or over the list, takes the focus, and gives it back', async () => {
      const element = await loaded();
      const [first] = titles(element);
      const detail = await open(element);
      await shown(detail, '.description');
      expect(one(detail, '.heading').textContent.trim()).to.equal(first);
      await waitUntil(() => detail.shadowRoot?.activeElement === one(detail, '.heading'), 'focus on the heading');
      await expect(element).to.be.accessible();
      one(element, '.back').click();
      await waitUntil(() => all(element, 'fractional-job-detail').length === 0, 'closed');
      await waitUntil(() => element.shadowRoot?.activeElement?.textContent.trim() === first, 'focus on the row');
    });

    it('leads to the page’s calculator, and lets the page fill one itself', async () => {
      const element = await loaded({ filters: 'payModel=hourly', calculatorUrl: '#rate.hourlyRate={rate}' });
      const detail = await open(element);
      const link = await shown<HTMLAnchorElement>(detail, '[part="calculate"]');
      let filled = '';
      element.addEventListener('fractional-job-calculate', (event) => {
        filled = `#rate.hourlyRate=${event.detail.hourlyRate}`;
        event.preventDefault();
      });
      link.click();
      expect(link.getAttribute('href')).to.equal(filled);
      expect(location.hash).to.equal('');
      await expect(element).to.be.accessible();
    });

    it('closes by Escape, back to its row', async () => {
      const element = await loaded();
      const [first] = titles(element);
      const detail = await open(element);
      await waitUntil(() => element.shadowRoot?.activeElement === detail, 'focus in the role');
      detail.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await waitUntil(() => element.shadowRoot?.activeElement?.textContent.trim() === first, 'focus on the row');
      expect(all(element, 'fractional-job-detail')).to.have.length(0);
    });

    it('lets the page open it instead', async () => {
      const element = await loaded();
      element.addEventListener('fractional-job-select', (event) => event.preventDefault());
      let selected = '';
      element.addEventListener('fractional-job-select', (event) => (selected = event.detail.job.title));
      one(element, '.title a').click();
      await element.updateComplete;
      expect(selected).to.equal(titles(element)[0]);
      expect(all(element, 'fractional-job-detail')).to.have.length(0);
    });

    it('is left to the browser when a new tab is asked for', async () => {
      const element = await loaded();
      const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true });
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      one(element, '.title a').dispatchEvent(click);
      await element.updateComplete;
      expect(all(element, 'fractional-job-detail')).to.have.length(0);
    });

    it('is saved on this device only, and found again', async () => {
      const element = await loaded();
      const [, second] = titles(element);
      one(element, '.rows li:nth-child(2) .save').click();
      await says(element, 'Saved (1)');
      expect(kept('saved')).to.have.length(1);
      one(element, '.saved-toggle').click();
      await waitUntil(() => titles(element).length === 1, 'the saved role', { timeout: 5000 });
      expect(titles(element)).to.deep.equal([second]);
      await expect(element).to.be.accessible();
      one(element, '.save').click();
      await says(element, 'Nothing saved yet');
      expect(kept('saved')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('is shown among the saved ones however early they are asked for, and wherever the board is moved', async () => {
      const element = await board({ baseUrl: faultyUrl('delay=100') });
      one(element, '.saved-toggle').click();
      await says(element, 'Nothing saved yet');
      one(element, '.saved-toggle').click();
      await shown(element, '.rows li:nth-child(2) .save');
      const second = titles(element)[1];
      one(element, '.rows li:nth-child(2) .save').click();
      one(element, '.saved-toggle').click();
      await shown(element, '[aria-busy="true"]');
      const parent = element.parentElement as HTMLElement;
      element.remove();
      parent.append(element);
      await says(element, 'Saved on this device');
      await waitUntil(() => titles(element).length === 1, 'the saved role', { timeout: 5000 });
      expect(titles(element)).to.deep.equal([second]);
    });
  });

  describe('the page’s URL', () => {
    for (const mode of ['query', 'hash'] as const) {
      it(`carries filters and the open role as a ${mode}, and follows back and forward`, async () => {
        const element = await loaded({ urlSync: mode });
        option(element, 'Function', 'Finance').click();
        await waitUntil(() => location.href.includes('jobs.function=finance'));
        await settled(element);
        const list = location.href;
        one(element, '.title a').click();
        await shown(element, 'fractional-job-detail');
        const job = location.href;
        expect(job).to.include('jobs.job=');
        history.back();
        await waitUntil(() => all(element, 'fractional-job-detail').length === 0, 'closed by back', { timeout: 5000 });
        expect(location.href).to.equal(list);
        history.forward();
        await shown(element, 'fractional-job-detail');
        expect(location.href).to.equal(job);
        one(element, '.back').click();
        await waitUntil(() => location.href === list, 'back at the list', { timeout: 5000 });
      });
    }

    it('opens a role from a link', async () => {
      const first = await loaded({ pageSize: 3 });
      const link = one<HTMLAnchorElement>(first, '.title a');
      const slug = new URL(link.href).pathname.split('/').at(-1);
      history.replaceState(
        null,
        '',
        `${location.pathname}${location.search}${location.search ? '&' : '?'}jobs.job=${slug}`,
      );
      const element = await board({ urlSync: 'query' });
      const detail = await shown<FractionalJobDetail>(element, 'fractional-job-detail');
      await shown(detail, '.description');
      expect(one(detail, '.heading').textContent.trim()).to.equal(link.textContent.trim());
    });

    it('is left alone by default', async () => {
      const before = location.href;
      const element = await loaded();
      option(element, 'Function', 'Finance').click();
      one(element, '.title a').click();
      await shown(element, 'fractional-job-detail');
      expect(location.href).to.equal(before);
    });

    it('tells two boards apart', async () => {
      const one1 = await loaded({ urlSync: 'query', urlPrefix: 'jobs.a', pageSize: 3 });
      const two = await loaded({ urlSync: 'query', urlPrefix: 'jobs.b', pageSize: 3 });
      option(one1, 'Function', 'Finance').click();
      await waitUntil(() => location.href.includes('jobs.a.function=finance'));
      await settled(one1);
      expect(all(two, '.chip')).to.have.length(0);
      expect(rows(two)).to.have.length(3);
    });
  });
});
