import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FractionalApplyForm } from '../apply-form/fractional-apply-form.js';
import { all, one, says, shown, type } from '../testing/dom.test-support.js';
import { faultyUrl, hostUrl } from '../testing/host.test-support.js';
import './fractional-job-detail.js';
import type { FractionalJobDetail } from './fractional-job-detail.js';

const here = 'product-partner-for-a-first-time-founder-two-mornings-a-week-at-pebble-and-tern';
const alsoHere = 'people-lead-for-a-bakery-cooperative-at-second-rise-bakers-cooperative';

const detail = (baseUrl = hostUrl): Promise<FractionalJobDetail> =>
  fixture<FractionalJobDetail>(
    html`<fractional-job-detail base-url=${baseUrl} board="demo" job=${here}></fractional-job-detail>`,
  );

async function apply(element: FractionalJobDetail): Promise<FractionalApplyForm> {
  await element.updateComplete;
  (await shown(element, '[part="apply"]')).click();
  const form = await shown<FractionalApplyForm>(element, 'fractional-apply-form');
  await shown(form, 'form');
  return form;
}

describe('applying in a role', () => {
  it('opens in place, takes the focus, and gives it back with what was typed kept', async () => {
    const element = await detail();
    const form = await apply(element);
    await waitUntil(() => form.shadowRoot?.activeElement === one(form, '.heading'), 'focus in the form');
    expect(one(element, '.article').offsetParent).to.equal(null);
    await expect(element).to.be.accessible();
    type(one<HTMLInputElement>(form, '[name="name"]'), 'Ana');
    one(element, '.back').click();
    await waitUntil(() => element.shadowRoot?.activeElement === one(element, '[part="apply"]'), 'focus on the button');
    expect(one(element, '.article').offsetParent).not.to.equal(null);
    // Another role, and back: the page still has it.
    element.job = alsoHere;
    const other = await apply(element);
    expect(one<HTMLInputElement>(other, '[name="name"]').value).to.equal('');
    element.job = here;
    await waitUntil(() => all(element, 'fractional-apply-form').length === 0, 'the form of the other is gone');
    const again = await apply(element);
    expect(one<HTMLInputElement>(again, '[name="name"]').value).to.equal('Ana');
  });

  it('lets the page fill the form, or take over', async () => {
    const element = await detail(faultyUrl('delay=20'));
    const fill = (event: HTMLElementEventMap['fractional-job-apply']): void => {
      event.prefill = { name: 'Bea', email: 'bea@example.org' };
    };
    const takeOver = (event: Event): void => event.preventDefault();
    element.addEventListener('fractional-job-apply', takeOver);
    (await shown(element, '[part="apply"]')).click();
    await element.updateComplete;
    expect(all(element, 'fractional-apply-form')).to.have.length(0);
    element.removeEventListener('fractional-job-apply', takeOver);
    element.addEventListener('fractional-job-apply', fill);
    const form = await apply(element);
    expect(one<HTMLInputElement>(form, '[name="email"]').value).to.equal('bea@example.org');
  });

  it('goes on sending when the visitor looks at another role meanwhile', async () => {
    const element = await detail(faultyUrl('delay=200'));
    const form = await apply(element);
    for (const [name, value] of Object.entries({ name: 'Ana', email: 'a@example.org', 'answers/school-product': 'x' }))
      type(one<HTMLInputElement>(form, `[name="${name}"]`), value);
    one(form, '[part="submit"]').click();
    await says(form, 'Sending your application');
    element.job = alsoHere;
    await waitUntil(() => all(element, 'fractional-apply-form').length === 0, 'gone');
    element.job = here;
    (await shown(element, '[part="apply"]')).click();
    const again = await shown<FractionalApplyForm>(element, 'fractional-apply-form');
    await says(again, 'Your application arrived on');
  });
});
