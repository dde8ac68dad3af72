import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { all, loggedErrors, one, says, shown, textOf, type } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl, setFlaky } from '../testing/host.test-support.js';
import './fractional-job-board.js';
import '../job-detail/fractional-job-detail.js';
import type { FractionalJobBoard } from './fractional-job-board.js';

const board = async (attributes: Partial<FractionalJobBoard> = {}): Promise<FractionalJobBoard> => {
  const settings = { baseUrl: hostUrl, board: 'demo', ...attributes };
  const element = await fixture<FractionalJobBoard>(html`<fractional-job-board
    .baseUrl=${settings.baseUrl}
    .board=${settings.board}
    .filters=${settings.filters}
    .pageSize=${settings.pageSize ?? 20}
    url-sync=${settings.urlSync ?? 'none'}
    url-prefix=${settings.urlPrefix ?? 'jobs'}
  ></fractional-job-board>`);
  return element;
};
const loaded = async (attributes: Partial<FractionalJobBoard> = {}): Promise<FractionalJobBoard> => {
  const element = await board(attributes);
  await shown(element, '.row:not(.skeleton)');
  await shown(element, '.options');
  return element;
};
const rows = (element: FractionalJobBoard): HTMLElement[] => all(element, '.row:not(.skeleton)');
const titles = (element: FractionalJobBoard): string[] =>
  all(element, '.title a').map((link) => link.textContent?.trim() ?? '');
const settled = async (element: FractionalJobBoard): Promise<void> => {
  await element.updateComplete;
  await waitUntil(() => all(element, '[aria-busy="true"]').length === 0, 'settled', { timeout: 5000 });
};
const panel = (element: FractionalJobBoard, name: string): HTMLDetailsElement => {
  const found = all<HTMLDetailsElement>(element, 'details').find((one) =>
    one.querySelector('summary')?.textContent?.includes(name),
  );
  if (!found) throw new Error(`No filter ${name}`);
  return found;
};
const option = (element: FractionalJobBoard, name: string, label: string): HTMLElement => {
  const found = [...panel(element, name).querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  if (!found) throw new Error(`No option ${label} in ${name}`);
  return found;
};

describe('<fractional-job-board>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]jobs\.[^&]*/g, ''));
    localStorage.clear();
  });

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
      const total = Number(one(element, '.count').textContent?.split(' ')[0]);
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
        .find((one) => one.textContent?.trim() === '5')
        ?.click();
      await shown(element, '.chip');
      await settled(element);
      const hours = all(element, '.row .hours dd').map((cell) => Number(/[\d.]+/.exec(cell.textContent ?? '')?.[0]));
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
      const hours = all(element, '.row .hours dd').map((cell) => Number(/[\d.]+/.exec(cell.textContent ?? '')?.[0]));
      const known = hours.filter((one) => !Number.isNaN(one));
      expect(known).to.deep.equal([...known].sort((a, b) => a - b));
    });

    it('keeps to what the page has preset and does not offer it', async () => {
      const element = await loaded({ filters: 'function=finance' });
      expect(all(element, 'summary').map((one) => one.textContent?.trim())).to.not.include('Function');
      const finance = rows(element).length;
      type(one<HTMLInputElement>(element, 'input[type="search"]'), 'a');
      await settled(element);
      expect(rows(element).length).to.be.at.most(finance);
    });

    it('announces how many roles are left, but not before the visitor did something', async () => {
      const element = await loaded();
      expect(one(element, '[role="status"]').textContent).to.equal('');
      option(element, 'Function', 'Finance').click();
      await waitUntil(() => /^\d+ roles?$/.test(one(element, '[role="status"]').textContent ?? ''), 'announced', {
        timeout: 5000,
      });
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

  describe('a role', () => {
    const open = async (element: FractionalJobBoard, index = 0): Promise<HTMLElement> => {
      one(element, `.rows li:nth-child(${index + 1}) .title a`).click();
      return shown(element, 'fractional-job-detail');
    };

    it('opens beside or over the list, takes the focus, and gives it back', async () => {
      const element = await loaded();
      const [first] = titles(element);
      const detail = (await open(element)) as HTMLElementTagNameMap['fractional-job-detail'];
      await shown(detail, '.description');
      expect(one(detail, '.heading').textContent?.trim()).to.equal(first);
      await waitUntil(() => detail.shadowRoot?.activeElement === one(detail, '.heading'), 'focus on the heading');
      await expect(element).to.be.accessible();
      one(element, '.back').click();
      await waitUntil(() => all(element, 'fractional-job-detail').length === 0, 'closed');
      await waitUntil(
        () => (element.shadowRoot?.activeElement as HTMLElement)?.textContent?.trim() === first,
        'focus on the row',
      );
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
      expect(localStorage).to.have.length(1);
      one(element, '.saved-toggle').click();
      await waitUntil(() => titles(element).length === 1, 'the saved role', { timeout: 5000 });
      expect(titles(element)).to.deep.equal([second]);
      await expect(element).to.be.accessible();
      one(element, '.save').click();
      await says(element, 'Nothing saved yet');
      expect(localStorage).to.have.length(0);
      await expect(element).to.be.accessible();
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
      const detail = (await shown(element, 'fractional-job-detail')) as HTMLElementTagNameMap['fractional-job-detail'];
      await shown(detail, '.description');
      expect(one(detail, '.heading').textContent?.trim()).to.equal(link.textContent?.trim());
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

  describe('when something is wrong', () => {
    it('says that the roles couldn’t be loaded, with the reference, and tries again', async () => {
      const element = await board({ baseUrl: faultyUrl('status=400') });
      await says(element, 'The roles couldn’t be loaded');
      await expect(element).to.be.accessible();
      element.baseUrl = hostUrl;
      await shown(element, '.row:not(.skeleton)');
    });

    it('treats a wrong shape as an error and not as data', async () => {
      const element = await board({ baseUrl: faultyUrl('garbage') });
      await says(element, 'The roles couldn’t be loaded');
    });

    it('keeps the last good answer, marked, when a newer one can’t be had', async () => {
      const name = `stale-${Date.now()}`;
      const element = await loaded({ baseUrl: faultyUrl(`flaky=${name}`) });
      const before = titles(element);
      await setFlaky(name, true);
      option(element, 'Function', 'Finance').click();
      await waitUntil(() => all(element, '.stale').length > 0, 'stale', { timeout: 9000 });
      expect(titles(element)).to.deep.equal(before);
      await expect(element).to.be.accessible();
      await setFlaky(name, false);
      one(element, '.stale button').click();
      await waitUntil(
        () => all(element, '.stale').length === 0 && titles(element).length < before.length,
        'fresh again',
        { timeout: 5000 },
      );
    });

    it('tells the page’s owner what a misconfigured tag needs, once', async () => {
      const logged = await loggedErrors(async () => {
        const element = await board({ board: undefined });
        await says(element, 'Give it a board');
        element.requestUpdate();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
      expect(logged).to.have.length(1);
      expect(logged[0]).to.include('<fractional-job-board>').and.to.include('board="your-board"');
    });

    it('names a board that the host does not have, once', async () => {
      const logged = await loggedErrors(async () => {
        const element = await board({ board: 'no-such-board' });
        await says(element, 'There is no board "no-such-board"');
      });
      expect(logged).to.have.length(1);
    });

    it('recovers when the board’s name is corrected', async () => {
      await loggedErrors(async () => {
        const element = await board({ board: undefined });
        await says(element, 'Give it a board');
        element.board = 'demo';
        await shown(element, '.row:not(.skeleton)');
      });
    });

    it('shows the newest answer, however late an older one comes', async () => {
      const element = await loaded({ baseUrl: faultyUrl('delay=150') });
      option(element, 'Function', 'Finance').click();
      await new Promise((later) => setTimeout(later, 20));
      option(element, 'Function', 'Finance').click();
      option(element, 'Function', 'Marketing').click();
      await says(element, 'Marketing');
      await settled(element);
      expect(all(element, '.chip').map((chip) => chip.textContent?.trim())).to.deep.equal(['Marketing']);
      const count = Number(option(element, 'Function', 'Marketing').querySelector('.option-count')?.textContent);
      expect(rows(element)).to.have.length(count);
    });

    it('asks again when it was moved while an answer was on its way', async () => {
      const element = await board({ baseUrl: faultyUrl('delay=100') });
      await shown(element, '.skeleton');
      const parent = element.parentElement as HTMLElement;
      element.remove();
      parent.append(element);
      await shown(element, '.row:not(.skeleton)');
    });
  });
});
