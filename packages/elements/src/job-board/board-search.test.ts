import { expect, waitUntil } from '@open-wc/testing';
import { all, loggedErrors, one, says, shown, textOf, type } from '../testing/dom.test-support.js';
import { faultyUrl } from '../testing/host.test-support.js';
import { board, forget, loaded, option, panel, rows, settled, titles } from './board.test-support.js';

describe('<fractional-job-board>', () => {
  afterEach(forget);

  describe('roles', () => {
    it('shows the newest roles of the board and how many there are', async () => {
      const element = await loaded();
      expect(rows(element)).to.have.length(20);
      expect(one(element, '.count').textContent).to.match(/^\d+ roles$/);
    });

    it('reserves the space of a page before the roles come', async () => {
      const element = await board({ baseUrl: faultyUrl('delay=200'), pageSize: 7 });
      await shown(element, '.skeleton');
      expect(all(element, '.skeleton')).to.have.length(7);
      await expect(element).to.be.accessible();
    });

    it('adds pages, each role once, and says when all are shown', async () => {
      const element = await loaded({ pageSize: 12 });
      while (all(element, '[part="load-more"]').length > 0) {
        const before = rows(element).length;
        one(element, '[part="load-more"]').click();
        await waitUntil(() => rows(element).length > before, 'more roles', { timeout: 5000 });
      }
      const total = Number(one(element, '.count').textContent.split(' ')[0]);
      expect(rows(element)).to.have.length(total);
      expect(new Set(all(element, 'a[data-job]').map((link) => link.dataset.job)).size).to.equal(total);
    });

    it('is accessible with roles, open filters and chips', async () => {
      const element = await loaded();
      panel(element, 'Pay').open = true;
      option(element, 'Function', 'Finance').click();
      await shown(element, '.chip');
      await settled(element);
      await expect(element).to.be.accessible();
    });
  });

  describe('search and filters', () => {
    it('searches while words are typed, once they pause', async () => {
      const element = await loaded();
      type(one<HTMLInputElement>(element, 'input[type="search"]'), 'cf');
      type(one<HTMLInputElement>(element, 'input[type="search"]'), 'cfo');
      await waitUntil(() => rows(element).length < 20, 'fewer roles', { timeout: 5000 });
      await settled(element);
      expect(titles(element).join()).to.match(/CFO/i);
      expect(one<HTMLSelectElement>(element, '.sort select').value).to.equal('relevance');
    });

    it('filters by a function, with its count, and lets go by the chip', async () => {
      const element = await loaded();
      const all31 = textOf(element);
      const finance = option(element, 'Function', 'Finance');
      const count = Number(finance.querySelector('.option-count')?.textContent);
      finance.click();
      await says(element, `${count} role`);
      await settled(element);
      expect(rows(element)).to.have.length(count);
      one(element, '.chip').click();
      await waitUntil(() => rows(element).length === 20, 'all roles again', { timeout: 5000 });
      expect(all(element, '.chip')).to.have.length(0);
      expect(all31).to.include('roles');
    });

    it('leaves out what needs more hours than one has', async () => {
      const element = await loaded();
      [...panel(element, 'Hours').querySelectorAll<HTMLElement>('.choice')]
        .find((one) => one.textContent.trim() === '5')
        ?.click();
      await shown(element, '.chip');
      await settled(element);
      const hours = all(element, '.row .hours dd').map((cell) => Number(/[\d.]+/.exec(cell.textContent)?.[0]));
      expect(hours.length).to.be.greaterThan(0);
      for (const least of hours) expect(least).to.be.at.most(5);
    });

    it('compares retainers by their effective hourly rate, and says so', async () => {
      const element = await loaded();
      expect(panel(element, 'Pay').textContent).to.include('effective hourly rate');
      type(one<HTMLInputElement>(element, '#rate'), '180', 'change');
      await says(element, 'From $180/h effective');
      await settled(element);
      expect(textOf(element)).to.include('/ month');
      expect(titles(element).length).to.be.greaterThan(0);
    });

    it('offers a way out when nothing matches', async () => {
      const element = await loaded();
      type(one<HTMLInputElement>(element, 'input[type="search"]'), 'zzzzqq');
      await says(element, 'No roles match');
      await expect(element).to.be.accessible();
      one(element, '.notice button').click();
      await shown(element, '.row:not(.skeleton)');
      expect(one<HTMLInputElement>(element, 'input[type="search"]').value).to.equal('');
    });

    it('sorts by the fewest hours', async () => {
      const element = await loaded();
      type(one<HTMLInputElement>(element, '.sort select'), 'hours', 'change');
      await settled(element);
      const hours = all(element, '.row .hours dd').map((cell) => Number(/[\d.]+/.exec(cell.textContent)?.[0]));
      const known = hours.filter((one) => !Number.isNaN(one));
      expect(known).to.deep.equal([...known].sort((a, b) => a - b));
    });

    it('keeps to what the page has preset and does not offer it', async () => {
      const element = await loaded({ filters: 'function=finance' });
      expect(all(element, 'summary').map((one) => one.textContent.trim())).to.not.include('Function');
      const finance = rows(element).length;
      type(one<HTMLInputElement>(element, 'input[type="search"]'), 'a');
      await settled(element);
      expect(rows(element).length).to.be.at.most(finance);
    });

    it('announces how many roles are left, but not before the visitor did something', async () => {
      const element = await loaded();
      expect(one(element, '[role="status"]').textContent).to.equal('');
      option(element, 'Function', 'Finance').click();
      await waitUntil(() => /^\d+ roles?$/.test(one(element, '[role="status"]').textContent), 'announced', {
        timeout: 5000,
      });
    });

    it('keeps the focus when the last filter in use is let go', async () => {
      const element = await loaded();
      option(element, 'Function', 'Finance').click();
      const chip = await shown(element, '.chip');
      chip.focus();
      chip.click();
      await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'input', 'focus on the search field');
    });

    it('tells the page’s owner of a filter that there is not', async () => {
      const logged = await loggedErrors(async () => {
        await loaded({ filters: 'functoin=finance' });
      });
      expect(logged).to.have.length(1);
      expect(logged[0]).to.include('functoin').and.to.include('function');
    });

    it('keeps every filter within reach when nothing is found', async () => {
      const element = await loaded();
      const names = all(element, 'summary').map((one) => one.textContent.trim());
      type(one<HTMLInputElement>(element, 'input[type="search"]'), 'zzzzqq');
      await says(element, 'No roles match');
      expect(all(element, 'summary').map((one) => one.textContent.trim())).to.deep.equal(names);
    });

    it('closes an open filter by Escape and by a click elsewhere', async () => {
      const element = await loaded();
      panel(element, 'Pay').open = true;
      panel(element, 'Pay').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      expect(panel(element, 'Pay').open).to.equal(false);
      expect((element.shadowRoot as ShadowRoot).activeElement?.localName).to.equal('summary');
      panel(element, 'Pay').open = true;
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      expect(panel(element, 'Pay').open).to.equal(false);
    });
  });
});
