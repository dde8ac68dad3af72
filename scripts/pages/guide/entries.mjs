import assert from 'node:assert/strict';

/**
 * A block of docs/embedding.md, and how it is tried: on a page with `around` it, `check` uses that page; or another check
 * runs it, which `by` names.
 *
 * @typedef {object} Entry
 * @property {string} has words that are in this block alone
 * @property {string} [around] what the page has besides
 * @property {boolean} [early] its markup or styles stand before what is around it, its script before the elements are there
 * @property {(page: import('playwright-core').Page, said: string[]) => Promise<void>} [check] `said` is what the console got
 * @property {string} [by]
 */

const board = '<fractional-job-board board="demo"></fractional-job-board>';
const form = '<fractional-apply-form board="demo" job="the-slug-of-a-role"></fractional-apply-form>';
const letter = '<fractional-newsletter board="demo"></fractional-newsletter>';
const calculator = '<fractional-rate-calculator></fractional-rate-calculator>';
const titles = (page) => page.locator('fractional-job-board [part="job-title"]');

const openFirst = async (page) => {
  await titles(page).first().click();
  await page.locator('fractional-job-detail [part="heading"]').waitFor();
};

const style = (page, selector, name) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => globalThis.getComputedStyle(element).getPropertyValue(property), name);

const subscribe = async (page) => {
  await page.locator('input[type="email"]').fill('ana@example.org');
  await page.locator('fractional-newsletter button[type="submit"]').click();
};

const calculatorChapter = 'scripts/pages/guide-snippets.mjs';
const servers = 'scripts/packages/server-snippets.mjs';
const languages = 'scripts/pages/languages.mjs';

/** @type {readonly Entry[]} */
export const entries = [
  { has: '<fractional-job-board\n  base-url', check: (page) => titles(page).first().waitFor() },
  { has: 'min-height: 216em', by: 'scripts/strangers/site.mjs' },
  {
    has: 'calculator-url="/rates',
    async check(page) {
      await titles(page).nth(1).click();
      const href = await page.locator('[part="calculate"]').first().getAttribute('href');
      assert.match(href ?? '', /^\/rates#rate\.solveFor=income&rate\.hourlyRate=\d+/);
    },
  },
  { has: '/frame/demo', check: (page) => page.frameLocator('iframe').locator('.row .title').first().waitFor() },
  { has: 'fractional-frame-height', by: 'scripts/pages/frame.mjs' },
  { has: 'vue({ template', by: 'scripts/examples/vue.mjs' },
  { has: 'export async function rolesPage', by: servers },
  { has: 'styleSheet(', by: servers },
  {
    has: '<fractional-provider base-url',
    async check(page) {
      await titles(page).first().waitFor();
      assert.equal(await page.locator('fractional-job-list [part="job-title"]').count(), 3);
    },
  },
  { has: '<fractional-apply-form\n  base-url', check: (page) => page.locator('[part="submit"]').waitFor() },
  {
    has: "'team-size': 4",
    around: form,
    async check(page) {
      await page.locator('[part="submit"]').waitFor();
      assert.equal(await page.locator('input[autocomplete="name"]').inputValue(), 'Ana Lima');
      assert.equal(await page.locator('input[type="email"]').inputValue(), 'ana@example.org');
    },
  },
  {
    has: 'event.prefill =',
    around: board,
    async check(page) {
      await openFirst(page);
      await page.locator('fractional-job-detail [part="apply"]').first().click();
      assert.equal(await page.locator('input[autocomplete="name"]').inputValue(), 'Ana Lima');
    },
  },
  { has: '<fractional-newsletter\n  base-url', check: (page) => page.locator('input[type="email"]').waitFor() },
  {
    has: 'The Thursday note',
    async check(page) {
      await page.getByRole('heading', { name: 'The Thursday note' }).waitFor();
      await page.getByRole('link', { name: 'your data' }).waitFor();
    },
  },
  { has: 'Count me in', around: letter, check: (page) => page.getByRole('button', { name: 'Count me in' }).waitFor() },
  {
    has: 'event.detail.consents',
    around: letter,
    async check(page, said) {
      await subscribe(page);
      await page.waitForFunction(() => true);
      assert.match(said.join(' '), /ana@example\.org/);
    },
  },
  { has: 'embed.js"></script>\n<fractional-rate-calculator>', by: calculatorChapter },
  { has: 'tax="none"', by: calculatorChapter },
  { has: 'weeksOff: 8', by: calculatorChapter },
  { has: 'board-url="/roles', by: calculatorChapter },
  { has: 'fractional-rate-find-roles', by: calculatorChapter },
  { has: 'rate-calculator.standalone.js', by: calculatorChapter },
  {
    has: '--fractional-color-accent: #2f6b3c',
    around: board,
    async check(page) {
      await titles(page).first().waitFor();
      assert.equal(await style(page, 'fractional-job-board', '--fractional-color-accent'), '#2f6b3c');
      assert.equal(await style(page, 'fractional-job-board .button', 'border-radius'), '0px');
    },
  },
  {
    has: 'theme-card.css',
    around: board,
    async check(page) {
      await titles(page).first().waitFor();
      assert.equal(await style(page, 'fractional-job-board', 'border-top-width'), '1px');
    },
  },
  {
    has: '::part(job-title)',
    around: board,
    async check(page) {
      await titles(page).first().waitFor();
      assert.match(await style(page, 'fractional-job-board [part="job-title"]', 'font-family'), /Georgia/);
    },
  },
  {
    has: ':state(empty)',
    around: '<fractional-job-list board="demo" filters="q=nobody-offers-this"></fractional-job-list>',
    check: (page) => page.locator('fractional-job-list').waitFor({ state: 'hidden' }),
  },
  {
    has: 'slot="header"',
    async check(page) {
      await titles(page).first().waitFor();
      await page.getByRole('link', { name: 'Post yours' }).waitFor();
      await page.getByRole('searchbox').fill('nobody offers this');
      await page.getByRole('link', { name: 'Get the letter' }).waitFor();
    },
  },
  {
    has: 'Refer a friend',
    around: board,
    async check(page) {
      await page.getByRole('link', { name: 'Refer a friend' }).first().waitFor();
      assert.equal(await page.locator('[slot^="footer-"]').count(), await titles(page).count());
    },
  },
  { has: '<div lang="de">', by: languages },
  { has: 'Führungskräfte auf Zeit', by: languages },
  { has: 'LanguageWords', by: languages },
  { has: '"integrity": {', by: 'scripts/pages/pinned.mjs' },
  { has: 'script-src https://jobs.example.com;', by: 'scripts/strangers/conditions/policies.mjs' },
  { has: 'html.customData', by: 'scripts/packages/manifest.mjs' },
  {
    has: 'console.log(event.detail.job.title)',
    around: board,
    async check(page, said) {
      const title = (await titles(page).first().innerText()).trim();
      await openFirst(page);
      assert.deepEqual(said, [title]);
    },
  },
  {
    has: 'fractional-job-calculate',
    around: `<fractional-job-board board="demo" calculator-url="/rates"></fractional-job-board>${calculator}`,
    async check(page) {
      await titles(page).nth(1).click();
      await page.locator('[part="calculate"]').first().click();
      await page.locator('fractional-rate-calculator [part="headline"]').scrollIntoViewIfNeeded();
      assert.notEqual(await page.getByLabel('Hourly rate', { exact: true }).inputValue(), '');
    },
  },
  {
    has: 'Applied for',
    around: form,
    async check(page, said) {
      await page.locator('input[autocomplete="name"]').fill('Ana Lima');
      await page.locator('input[type="email"]').fill('ana@example.org');
      await page.getByLabel('What have you built').fill('A reading app.');
      // Nobody fills a form in less than two seconds, and the host knows.
      await page.waitForTimeout(3500);
      await page.locator('[part="submit"]').click();
      await page.getByText('Your application arrived').waitFor();
      assert.match(said.join(' '), /Applied for /);
    },
  },
  {
    has: 'toDataLayer',
    around: `<script>localStorage.setItem('statistics', 'yes')</script>${board}`,
    async check(page) {
      await openFirst(page);
      const told = await page.evaluate(() => /** @type {any} */ (globalThis).dataLayer?.map(({ event }) => event));
      assert.ok(told?.includes('fractional_job_select'), String(told));
    },
  },
];
