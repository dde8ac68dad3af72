import { expect, fixture, html } from '@open-wc/testing';
import type { FractionalJobList } from '../job-list/fractional-job-list.js';
import { says, shown, textOf } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import '../job-list/fractional-job-list.js';
import { FractionalProvider } from './fractional-provider.js';

describe('<fractional-provider>', () => {
  const inside = (provider: FractionalProvider): FractionalJobList =>
    provider.querySelector('fractional-job-list') as FractionalJobList;

  it('gives host and board to what is inside it, at any depth', async () => {
    const provider = await fixture<FractionalProvider>(html`<fractional-provider base-url=${hostUrl} board="demo">
      <div><section><fractional-job-list limit="2"></fractional-job-list></section></div>
    </fractional-provider>`);
    await shown(inside(provider), '.row:not(.skeleton)');
  });

  it('serves what was there before it, as scripts load in any order', async () => {
    const original = console.error;
    console.error = () => {};
    const provider = await fixture<FractionalProvider>(html`<late-provider base-url=${hostUrl} board="demo">
      <div><fractional-job-list limit="2"></fractional-job-list></div>
    </late-provider>`);
    await says(inside(provider), 'Give it a board');
    console.error = original;
    customElements.define('late-provider', class extends FractionalProvider {});
    await shown(inside(provider), '.row:not(.skeleton)');
    provider.board = 'nowhere';
    await says(inside(provider), 'nowhere');
  });

  it('gives way to the element’s own attributes', async () => {
    const provider =
      await fixture<FractionalProvider>(html`<fractional-provider base-url="https://wrong.invalid" board="wrong">
      <fractional-job-list base-url=${hostUrl} board="demo" limit="2"></fractional-job-list>
    </fractional-provider>`);
    await shown(inside(provider), '.row:not(.skeleton)');
  });

  it('serves again when it changes', async () => {
    const original = console.error;
    console.error = () => {};
    const provider = await fixture<FractionalProvider>(html`<fractional-provider base-url=${hostUrl}>
      <fractional-job-list limit="2"></fractional-job-list>
    </fractional-provider>`);
    await says(inside(provider), 'Give it a board');
    console.error = original;
    provider.board = 'demo';
    await shown(inside(provider), '.row:not(.skeleton)');
  });

  it('lets the page choose its own words', async () => {
    const provider =
      await fixture<FractionalProvider>(html`<fractional-provider base-url=${hostUrl} board="demo" .messages=${{ noJobsTitle: 'Nothing today' }}>
      <fractional-job-list filters="function=astronautics"></fractional-job-list>
    </fractional-provider>`);
    await says(inside(provider), 'Nothing today');
    expect(textOf(inside(provider))).to.include('New roles are added often');
  });
});
