import assert from 'node:assert/strict';

const tag = 'fractional-job-board';
const titles = `${tag} [part="job-title"]`;

/** The whole board: rows with their facts, a search, a filter, a role opened and closed. */
export const board = {
  tag,
  name: 'board',
  markup: `<${tag} board="demo" page-size="5" url-sync="hash" calculator-url="#rate.hourlyRate={rate}"></${tag}>`,
  title: '[part="job-title"]',

  async shows(frame) {
    await frame.locator(tag).evaluate((element) => element.scrollIntoView());
    await frame.locator(titles).nth(4).waitFor();
    const row = await frame.locator(`${tag} [part~="job"]`).first().innerText();
    assert.match(row, /\d/, `a row has no numbers: ${row}`);
  },

  async works(frame) {
    const all = await count(frame);
    const field = frame.locator(`${tag} [part="search"]`);
    await field.fill('marketing');
    await chip(frame, 'marketing').waitFor();
    await counted(frame, (now) => now > 0 && now < all);
    await chip(frame, 'marketing').click();
    await counted(frame, (now) => now === all);
    await filters(frame, all);
    await opensAndCloses(frame);
  },
};

async function filters(frame, all) {
  const toggle = frame.locator(`${tag} .filters-toggle`);
  if (await toggle.isVisible()) await toggle.click();
  await frame.locator(`${tag} [part="facet"] summary`).first().click();
  const option = frame.locator(`${tag} .option`).first();
  const label = await option.locator('.option-label').innerText();
  await option.click();
  await counted(frame, (now) => now > 0 && now < all);
  await frame.locator(`${tag} [part="facet"] summary`).first().click();
  await chip(frame, label).click();
  await counted(frame, (now) => now === all);
  if (await toggle.isVisible()) await toggle.click();
}

async function opensAndCloses(frame) {
  const title = frame.locator(titles).first();
  const name = await title.innerText();
  await title.click();
  const detail = frame.locator(`${tag} fractional-job-detail`);
  assert.equal(await detail.locator('[part="heading"]').innerText(), name);
  await detail.locator('[part="description"] :not(:empty)').first().waitFor();
  await detail.locator('[part="save"]').click();
  await detail.locator('[part="save"][aria-pressed="true"]').waitFor();
  await detail.locator('[part="save"]').click();
  await frame.locator(`${tag} .back`).click();
  await detail.waitFor({ state: 'detached' });
  await title.waitFor();
}

const chip = (frame, text) => frame.locator(`${tag} [part="chip"]`, { hasText: text });

/** How many roles the board says it found. */
async function count(frame) {
  return Number(/\d+/.exec(await frame.locator(`${tag} .count`).innerText())?.[0]);
}

async function counted(frame, isRight) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (isRight(await count(frame).catch(() => Number.NaN))) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`the board counts ${await count(frame)} roles after a filter`);
}
