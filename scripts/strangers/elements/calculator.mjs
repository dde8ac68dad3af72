import assert from 'node:assert/strict';

const tag = 'fractional-rate-calculator';
const headline = `${tag} [part="headline"] strong`;

/** The calculator: answers at once, and again after a number is typed, a slider is moved by key, a choice is made. */
export const calculator = {
  tag,
  name: 'calculator',
  markup: `<${tag} board-url="#jobs.minEffectiveHourly={rate}"></${tag}>`,
  title: '[part="headline"] strong',

  async shows(frame) {
    await frame.locator(tag).evaluate((element) => element.scrollIntoView());
    await frame.locator(headline).waitFor();
    await frame.locator(`${tag} [part="comparison"]`).waitFor();
    assert.match(await frame.locator(headline).innerText(), /\d/);
  },

  async works(frame) {
    const next = async (act) => {
      const before = await frame.locator(headline).innerText();
      await act();
      await frame.locator(headline).filter({ hasNotText: before }).waitFor();
    };
    await next(() => frame.locator(tag).getByLabel('Weeks off', { exact: true }).fill('9'));
    await next(() => frame.locator(`${tag} input[type="range"]`).first().press('ArrowRight'));
    await next(() => frame.locator(tag).getByText('S Corp', { exact: true }).first().click());
    await next(() => frame.locator(tag).getByText('My income, from a rate').click());
  },
};
