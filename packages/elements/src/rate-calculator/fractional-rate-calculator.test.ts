import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, one, shown, textOf } from '../testing/dom.test-support.js';
import { calculator, headline, labelled, slider, tick } from './calculator.test-support.js';

describe('<fractional-rate-calculator>', () => {
  it('is accessible with every choice', async () => {
    const element = await calculator();
    await expect(element).to.be.accessible();
    await tick(element, 'My income, from a rate');
    await tick(element, 'S Corp');
    await expect(element).to.be.accessible();
    await tick(element, 'A fixed amount');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('names every control, and says its unit', async () => {
    const element = await calculator({ inputs: { structure: 's-corp' } });
    for (const input of all<HTMLInputElement>(element, 'input, select')) {
      const name = input.ariaLabel ?? input.labels?.[0]?.textContent ?? '';
      expect(name.trim(), input.outerHTML).not.to.equal('');
      if (input.type === 'number') expect(one(element, `#${input.id}-unit`).textContent.trim()).not.to.equal('');
      if (input.type === 'range') expect(input.getAttribute('aria-valuetext')).to.match(/\d.* ./);
    }
  });

  it('works by keyboard alone', async () => {
    const element = await calculator();
    const start = headline(element);
    labelled(element, 'My rate, from take-home').focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(labelled(element, 'Take-home pay'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(slider(element, 'Take-home pay'));
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(labelled(element, 'Take-home pay').value).to.equal('121000');
    expect(headline(element)).not.to.equal(start);
  });

  it('leaves alone what is half typed', async () => {
    const element = await calculator();
    const field = labelled(element, 'Weeks off');
    field.focus();
    field.select();
    await sendKeys({ type: '1e' });
    await element.updateComplete;
    expect(field.validity.badInput).to.equal(true);
    expect(textOf(element)).to.include('Enter a number.');
    await sendKeys({ type: '1' });
    await element.updateComplete;
    expect(field.value).to.equal('1e1');
    expect(textOf(element)).not.to.include('Enter a number.');
  });

  it('shows its work and where it stands, one click away', async () => {
    const element = await calculator();
    const summary = one(element, '.about summary');
    summary.click();
    expect(one(element, '.work').checkVisibility()).to.equal(true);
    expect(one(element, '.work').textContent).to.match(
      /Standard deduction[\s\S]*\$16,100\.00[\s\S]*Rev\. Proc\. 2025-32/,
    );
    expect(textOf(element)).to.include('Not tax advice. US federal tax of 2026.');
  });

  it('lets the answer follow the questions, and never over what comes after them', async () => {
    const page = await fixture(html`<div style="inline-size: 60em"></div>`);
    const element = await calculator();
    page.append(element);
    await shown(element, '.plan');
    const [results, below] = [one(element, '.results'), one(element, '.below')];
    const top = results.getBoundingClientRect().top - one(element, '.asked').getBoundingClientRect().top;
    let followed = 0;
    for (let y = 0; y < document.documentElement.scrollHeight; y += 150) {
      scrollTo(0, y);
      const { top: now, bottom } = results.getBoundingClientRect();
      followed = Math.max(followed, now - one(element, '.asked').getBoundingClientRect().top - top);
      expect(bottom, `at ${y}`).to.be.at.most(below.getBoundingClientRect().top);
    }
    expect(followed).to.be.greaterThan(100);
  });

  it('asks nothing of the network but its own code', async () => {
    const fetched = window.fetch.bind(window);
    let calls = 0;
    window.fetch = (...request) => {
      calls += 1;
      return fetched(...request);
    };
    try {
      const element = await calculator();
      const before = performance.getEntriesByType('resource').length;
      await tick(element, 'S Corp');
      await tick(element, 'My income, from a rate');
      expect(performance.getEntriesByType('resource').length).to.equal(before);
      const elsewhere = performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.startsWith(location.origin));
      expect(elsewhere.map(({ name }) => name)).to.deep.equal([]);
      expect(calls).to.equal(0);
    } finally {
      window.fetch = fetched;
    }
  });

  it('takes texts from the page, and numbers from its language', async () => {
    const wrapper = await fixture(html`<div lang="en-GB"></div>`);
    const element = await calculator({ messages: { targetNet: 'What I need' } });
    wrapper.append(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(labelled(element, 'What I need').value).to.equal('120000');
    expect(headline(element)).to.match(/^(US)?\$182/);
  });
});
