import assert from 'node:assert/strict';

const tag = 'fractional-apply-form';
/** Asks for a résumé, a number and a yes or no, and must have them. */
const role = 'fractional-cto-for-a-team-of-four-at-lanthorn-robotics';
const field = (frame, name) => frame.locator(`${tag} [name="${name}"]`);

/** The application: filled in with a résumé, sent, and with the host once. */
export const applyForm = {
  tag,
  name: 'apply form',
  markup: `<${tag} board="demo" job="${role}"></${tag}>`,
  title: '[part="heading"]',

  async shows(frame) {
    await frame.locator(tag).evaluate((element) => element.scrollIntoView());
    await frame.locator(`${tag} form [part="submit"]`).waitFor();
    assert.match(await frame.locator(`${tag} [part="heading"]`).innerText(), /Fractional CTO/);
  },

  async begins(frame, visitor) {
    await field(frame, 'name').fill('Ana Lima');
    await field(frame, 'email').fill(visitor.email);
    await field(frame, 'answers/team-size').fill('7');
    await frame.locator(tag).getByText('Yes', { exact: true }).click();
    const buffer = Buffer.from('I led a team of four. '.repeat(50));
    await field(frame, 'resume').setInputFiles({ name: fileOf(visitor), mimeType: 'text/plain', buffer });
    await frame.locator(`${tag} .chosen`, { hasText: fileOf(visitor) }).waitFor();
  },

  async works(frame, visitor) {
    await frame.locator(`${tag} [part="submit"]`).click();
    await frame.locator(`${tag} [part="sent"]`).waitFor();
    const rows = await visitor.rowsOf('applications');
    assert.equal(rows.split(visitor.email).length - 1, 1, `the host has not one such application: ${rows}`);
    assert.ok(rows.includes(fileOf(visitor)), `the host has no such file: ${rows}`);
    assert.match(rows, /last team you led\?: 7\b/);
  },
};

/** Each visitor has a file of its own, so that it is told from others'. */
const fileOf = ({ id }) => `${id}.txt`;
