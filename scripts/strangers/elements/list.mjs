import assert from 'node:assert/strict';

const tag = 'fractional-job-list';

/** The list, told of its board by a provider: three rows with their facts, each a link to the host's page. */
export const list = {
  tag,
  name: 'list',
  markup: `<fractional-provider board="demo"><${tag} limit="3"></${tag}></fractional-provider>`,
  title: '[part="job-title"]',

  async shows(frame) {
    await frame.locator(tag).evaluate((element) => element.scrollIntoView());
    await frame.locator(`${tag} [part="job-title"]`).nth(2).waitFor();
  },

  async works(frame) {
    const rows = frame.locator(`${tag} [part~="job"]`);
    assert.equal(await rows.count(), 3);
    assert.match(await rows.first().innerText(), /\d/);
    assert.match((await rows.first().locator('[part="job-title"]').getAttribute('href')) ?? '', /^https?:.*\/jobs\//);
  },
};
