import assert from 'node:assert/strict';

const tag = 'fractional-newsletter';

/** The newsletter: an address is typed and sent, and with the host once, to be confirmed. */
export const newsletter = {
  tag,
  name: 'newsletter',
  markup: `<${tag} board="demo" consent-text="I want it." consent-version="1" consent-required></${tag}>`,
  title: '[part="heading"]',

  async shows(frame) {
    await frame.locator(tag).evaluate((element) => element.scrollIntoView());
    await frame.locator(`${tag} [part="heading"]`).waitFor();
  },

  async begins(frame, { email }) {
    await frame.locator(`${tag} [part="field"]`).fill(email);
    await frame.locator(`${tag} input[type="checkbox"]`).check();
  },

  async works(frame, visitor) {
    await frame.locator(`${tag} [part="button"]`).click();
    await frame.locator(`${tag} .panel .heading`).waitFor();
    assert.equal(await frame.locator(`${tag} .address`).innerText(), visitor.email);
    const rows = await visitor.rowsOf('subscriptions');
    assert.equal(rows.split(visitor.email).length - 1, 1, `the host has not one such subscription: ${rows}`);
  },
};
