// What a visitor does with the elements; the check calls these by name.
/* global window, document, location, history, MutationObserver, InputEvent, PopStateEvent */
(() => {
  const check = window.hostileCheck;
  const patienceMs = 15_000;

  /** Waits for a condition on what an element shows. */
  function until(element, isTrue, what) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`waited in vain for ${what}: ${textOf(element).slice(0, 300)}`));
      }, patienceMs);
      const look = () => {
        if (!isTrue()) return;
        stop();
        resolve(undefined);
      };
      const observer = new MutationObserver(look);
      // What comes of inner elements is seen by looking again.
      const interval = setInterval(look, 25);
      const stop = () => {
        observer.disconnect();
        clearTimeout(timer);
        clearInterval(interval);
      };
      observer.observe(element.shadowRoot, { childList: true, subtree: true, attributes: true, characterData: true });
      look();
    });
  }

  const all = (element, selector) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  const textOf = (element) => element.shadowRoot?.textContent ?? '';
  const rowsOf = (element) => all(element, '.row:not(.skeleton)');
  const isBusy = (element) => all(element, '[aria-busy="true"], .skeleton').length > 0;
  const isShown = (element) => textOf(element).trim() !== '' && !isBusy(element);

  async function only(tag) {
    const element = document.querySelector(tag);
    await window.customElements.whenDefined(tag);
    await element.updateComplete;
    return element;
  }

  /** Every row of a list: which job, its title, and all it says. */
  function describeRows(element) {
    return rowsOf(element).map((row) => {
      const link = row.querySelector('a[data-job]');
      return { id: link?.dataset.job, title: link?.textContent ?? '', text: row.textContent.trim() };
    });
  }

  let losses = 0;

  /** One thing that never shows costs the others nothing; where it is many, waiting for each would take too long. */
  function lose(error) {
    check.tell('lost', error.message);
    losses += 1;
    if (losses > 5) throw error;
  }

  const tasks = {
    async showAll() {
      const board = await only('fractional-job-board');
      await until(board, () => rowsOf(board).length > 0, 'rows');
      for (let more = all(board, '[part="load-more"]'); more[0]; more = all(board, '[part="load-more"]')) {
        const before = rowsOf(board).length;
        more[0].click();
        await until(board, () => rowsOf(board).length > before, 'more rows');
      }
      check.inspect();
      return describeRows(board);
    },

    async showList() {
      const list = await only('fractional-job-list');
      await until(list, () => rowsOf(list).length > 0, 'rows');
      check.inspect();
      return describeRows(list);
    },

    async search(texts) {
      const board = await only('fractional-job-board');
      const input = all(board, 'input[type="search"]')[0];
      for (const text of texts) {
        check.at = text;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        // The search waits for a pause in typing; the chip says that it was taken.
        await new Promise((resolve) => setTimeout(resolve, 250));
        await until(board, () => isShown(board), `the search for ${text}`);
        check.inspect(board.shadowRoot);
      }
      return texts.length;
    },

    /** Opens roles by a click on their title in the board, as a visitor does, and every filter too. */
    async openByClick(limit) {
      const board = await only('fractional-job-board');
      await until(board, () => rowsOf(board).length > 0, 'rows');
      for (const filter of all(board, 'details')) {
        filter.open = true;
        await until(board, () => filter.querySelector('.options, .number-filter'), 'a filter');
        check.inspect(board.shadowRoot);
        filter.open = false;
      }
      const titles = all(board, 'a[data-job]').slice(0, limit);
      for (const title of titles) {
        check.at = title.textContent;
        title.click();
        await until(board, () => all(board, 'fractional-job-detail')[0]?.shadowRoot, 'a detail');
        const detail = all(board, 'fractional-job-detail')[0];
        await detail.updateComplete;
        await until(detail, () => all(detail, '[part="description"], [part="notice"]').length > 0, 'a role');
        check.inspect(detail.shadowRoot);
        all(board, '.back')[0].click();
        await until(board, () => all(board, 'fractional-job-detail').length === 0, 'the list again');
      }
      return titles.length;
    },

    /** Shows roles in full one after the other, by the property that the board sets too. */
    async openDetails(jobs) {
      const detail = await only('fractional-job-detail');
      const isThere = () => all(detail, '[part="description"], [part="notice"]').length > 0;
      let opened = 0;
      // Nothing is fetched before the element knows that it is on screen, and until then it says that it has no role.
      detail.job = jobs[0].idOrSlug;
      await until(detail, () => all(detail, '[part="description"]').length > 0, 'the first role').catch(lose);
      for (const { idOrSlug, title } of jobs) {
        check.at = title;
        detail.job = undefined;
        await detail.updateComplete;
        detail.job = idOrSlug;
        await detail.updateComplete;
        await until(detail, isThere, `role ${idOrSlug}`).catch(lose);
        check.inspect(detail.shadowRoot);
        const heading = all(detail, '[part="heading"]')[0]?.textContent;
        if (heading === title) opened += 1;
        else check.tell('lost', `the detail's heading is ${heading}`);
      }
      return opened;
    },

    /** The board at addresses that anybody may send around. */
    async followLinks(mode, links) {
      const board = await only('fractional-job-board');
      for (const { payload, part } of links) {
        check.at = payload;
        if (mode === 'hash') location.hash = part;
        else {
          history.replaceState(null, '', `?${part}`);
          window.dispatchEvent(new PopStateEvent('popstate'));
        }
        await board.updateComplete;
        await until(board, () => all(board, 'fractional-job-detail')[0]?.shadowRoot, 'a detail');
        const detail = all(board, 'fractional-job-detail')[0];
        await until(detail, () => isShown(detail), 'something in place of the role');
        await until(board, () => isShown(board), 'something in place of the rows');
        check.inspect(board.shadowRoot);
      }
      return links.length;
    },

    /** Elements with these attributes, all at once; each must end by saying something. */
    async tryAttributes(payload, elements) {
      check.at = payload;
      for (const tag of new Set(elements.map(({ tag }) => tag))) await only(tag);
      const made = elements.map(({ tag, attributes }) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
      });
      document.querySelector('#place').replaceChildren(...made);
      for (const element of made) {
        await element.updateComplete.catch((error) => check.tell('error', error));
        const what = `something in ${element.outerHTML}`;
        await until(element, () => isShown(element), what).catch(lose);
        check.inspect(element.shadowRoot);
      }
      return made.length;
    },
  };

  check.tasks = tasks;
})();
