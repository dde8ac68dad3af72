import { expect, waitUntil } from '@open-wc/testing';
import { all, loggedErrors, one, says, shown, textOf, type } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl, setFlaky } from '../testing/host.test-support.js';
import { board, forget, loaded, option, rows, settled, titles } from './board.test-support.js';

describe('<fractional-job-board>', () => {
  afterEach(forget);

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

    it('says that the visitor is offline, keeps the roles, and loads again when online', async () => {
      const name = `offline-${Date.now()}`;
      const element = await loaded({ baseUrl: faultyUrl(`flaky=${name}`) });
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        await setFlaky(name, true);
        option(element, 'Function', 'Finance').click();
        await waitUntil(() => textOf(element).includes('You seem to be offline'), 'offline', { timeout: 9000 });
        expect(rows(element)).to.have.length(20);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
      await setFlaky(name, false);
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => all(element, '.stale').length === 0 && rows(element).length < 20, 'online', {
        timeout: 5000,
      });
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
      expect(all(element, '.chip').map((chip) => chip.textContent.trim())).to.deep.equal(['Marketing']);
      const count = Number(option(element, 'Function', 'Marketing').querySelector('.option-count')?.textContent);
      expect(rows(element)).to.have.length(count);
    });

    it('shows the newer answer when more of the older one was asked for meanwhile', async () => {
      const element = await loaded({ baseUrl: faultyUrl('delay=150') });
      option(element, 'Function', 'Finance').click();
      await element.updateComplete;
      one(element, '[part="load-more"]').click();
      await settled(element);
      const count = Number(option(element, 'Function', 'Finance').querySelector('.option-count')?.textContent);
      expect(rows(element)).to.have.length(count);
    });

    it('asks again when it was moved while a newer answer was on its way', async () => {
      const element = await loaded({ baseUrl: faultyUrl('delay=150') });
      option(element, 'Function', 'Finance').click();
      await element.updateComplete;
      const parent = element.parentElement as HTMLElement;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(rows(element).length).to.be.lessThan(20);
    });

    it('asks again when it was moved while words were being typed', async () => {
      const element = await loaded();
      type(one<HTMLInputElement>(element, 'input[type="search"]'), 'cfo');
      await element.updateComplete;
      const parent = element.parentElement as HTMLElement;
      element.remove();
      parent.append(element);
      await waitUntil(() => rows(element).length < 20, 'fewer roles', { timeout: 5000 });
    });

    it('opens a role where the page refuses to change its URL', async () => {
      const element = await loaded({ urlSync: 'query' });
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(history, 'pushState', { value: refuse, configurable: true });
      try {
        one(element, '.title a').click();
        await shown(element, 'fractional-job-detail');
      } finally {
        Reflect.deleteProperty(history, 'pushState');
      }
    });

    it('refuses an address with a password, in words', async () => {
      const logged = await loggedErrors(async () => {
        const element = await board({ baseUrl: 'https://name:word@example.com/' });
        await says(element, 'without a password');
      });
      expect(logged).to.have.length(1);
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
