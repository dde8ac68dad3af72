import { readFileSync } from 'node:fs';

const builtIns = readFileSync(new URL('page/built-ins.js', import.meta.url), 'utf8');
const patience = 20_000;

/**
 * Visits a page with a policy in Firefox: each element shows and answers, and the page reports nothing.
 *
 * @param {import('puppeteer-core').Browser} firefox
 * @param {string} url
 * @param {import('./conditions/index.mjs').Condition} condition
 * @returns {Promise<string[]>} what is wrong
 */
export async function visitStrict(firefox, url, { alsoShows }) {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error}`));
  await page.evaluateOnNewDocument(builtIns);
  await page.evaluateOnNewDocument(countViolations);
  try {
    await page.goto(url);
    await use(page);
    if (alsoShows) await shown(page, alsoShows.replace(' ', ' >>> '));
    const violations = /** @type {string[]} */ (await page.evaluate('globalThis.violations'));
    // Browsers ask every site for an icon, and these pages allow none of their own.
    return [...errors, ...violations].filter((problem) => !problem.includes('/favicon.ico'));
  } finally {
    await page.close();
  }
}

/** Runs in the page, before anything of it: what a policy turns away, whatever became of it. */
function countViolations() {
  const found = [];
  globalThis.violations = found;
  globalThis.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      found.push(['violates', effectiveDirective, blockedURI, sourceFile, sample].join(' ')),
    true,
  );
}

/** A search, a role opened and closed, a number typed. */
async function use(page) {
  const board = 'fractional-job-board';
  const titles = `${board} >>> [part="job-title"]`;
  await page.$eval(board, (element) => element.scrollIntoView());
  await shown(page, titles);
  const count = () => page.$eval(`${board} >>> .count`, (element) => element.textContent.trim());
  const all = await count();
  await type(page, `${board} >>> [part="search"]`, 'marketing');
  await until(async () => (await count()) !== all, `the board still counts ${all} after a search`);
  await shown(page, `${board} >>> [part="chip"]`);
  await page.$eval(titles, (link) => link.click());
  await shown(page, `${board} >>> [part="description"] :not(:empty)`);
  await page.$eval(`${board} >>> .back`, (link) => link.click());
  await shown(page, `fractional-job-list >>> [part="job-title"]`);
  await calculate(page);
}

async function calculate(page) {
  const calculator = 'fractional-rate-calculator';
  await page.$eval(calculator, (element) => element.scrollIntoView());
  await shown(page, `${calculator} >>> [part="comparison"]`);
  const headline = () => page.$eval(`${calculator} >>> [part="headline"] strong`, (strong) => strong.textContent);
  const before = await headline();
  await type(page, `${calculator} >>> input[type="number"]`, '9');
  await until(async () => (await headline()) !== before, `the calculator still says ${before} after a number is typed`);
}

/** By real keys, in place of what stands there. */
async function type(page, selector, text) {
  const field = await shown(page, selector);
  await field.evaluate((input) => {
    input.focus();
    input.select();
  });
  await page.keyboard.type(text);
}

/** Puppeteer's own waiting doesn't notice what comes in a shadow tree within another. */
async function shown(page, selector) {
  await until(async () => (await page.$(selector)) !== null, `there is no ${selector}`);
  return page.$(selector);
}

async function until(isRight, otherwise) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await isRight()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(otherwise);
}
