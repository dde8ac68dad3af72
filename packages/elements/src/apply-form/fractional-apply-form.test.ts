import { expect } from '@open-wc/testing';
import { one, says, shown, textOf } from '../testing/dom.test-support.js';
import { control, fill, form, send } from './apply-form.test-support.js';

const product = 'product-partner-for-a-first-time-founder-two-mornings-a-week-at-pebble-and-tern';

describe('<fractional-apply-form>', () => {
  it('asks what the role asks, says what is to be mended, and sends once it is', async () => {
    const element = await form(product);
    await expect(element).to.be.accessible();
    send(element);
    const summary = await shown(element, '.summary');
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    expect(textOf(element)).to.include('Your name: Please answer this.');
    await expect(element).to.be.accessible();
    one(element, '.summary a').click();
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'name'));
    fill(element, { name: 'Ana Lima', email: 'ana@example.org', 'answers/school-product': 'A reading app.' });
    await element.updateComplete;
    expect(control(element, 'name').getAttribute('aria-invalid')).to.equal('false');
    send(element);
    await says(element, 'Your application is with us since');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.sent'));
    await expect(element).to.be.accessible();
  });
});
