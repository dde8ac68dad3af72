import { fileURLToPath } from 'node:url';
import { watchPage } from '../lib/watch-page.mjs';
import { elements } from './elements/index.mjs';
import { look } from './look.mjs';
import { mountOften } from './mount-often.mjs';
import { visitShifts } from './shifts.mjs';
import { toolsBeside } from './tools.mjs';
import { newVisitor } from './visitor.mjs';

const builtIns = fileURLToPath(new URL('page/built-ins.js', import.meta.url));
const patience = 20_000;

/** What loading our script may leave behind: which version runs the page, under a symbol. */
const ownGlobal = 'globalThis[Symbol(fractional-embed)] is new';

/**
 * Visits a condition's page as its readers do.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{url: string, hostUrl: string, axeFile?: string | undefined}} site where the page is
 * @param {import('./conditions/index.mjs').Condition} condition
 * @returns {Promise<Record<string, string[]>>} what is wrong, by element, and under `page` what the page suffers from us
 */
export async function visit(browser, site, condition) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...condition.context });
  context.setDefaultTimeout(patience);
  try {
    if (condition.shift) return await visitShifts(context, site, condition.shift);
    const alone = await visitAlone(context, site, condition);
    const page = await context.newPage();
    await page.addInitScript({ path: builtIns });
    const problems = watchPage(page);
    await page.goto(site.url);
    const verdicts = condition.mounts ? await mountOften(page, condition.mounts) : await use(page, site, condition);
    const harm = await harmTo(page, condition, alone.listeners);
    const ours = problems.filter((problem) => !alone.problems.includes(problem));
    return { ...verdicts, page: [...(verdicts.page ?? []), ...ours, ...harm] };
  } finally {
    await context.close();
  }
}

/** The same page without us: what it complains of and listens to by itself is not ours. */
async function visitAlone(context, site, condition) {
  const page = await context.newPage();
  await page.addInitScript({ path: builtIns });
  const problems = watchPage(page);
  await page.goto(`${site.url}alone`);
  await condition.arrive?.(page);
  if (condition.late) await addLate(page, site, condition.late);
  const { listeners } = await toolsBeside(page);
  const found = { problems, listeners: await listeners() };
  await page.close();
  return found;
}

async function use(page, site, condition) {
  const verdicts = Object.fromEntries([...elements.map(({ name }) => [name, []]), ['page', []]]);
  await condition.arrive?.(page);
  const frame = condition.frame ? page.frames()[1] : page.mainFrame();
  const each = async (act) => {
    for (const element of elements) {
      if (verdicts[element.name].length === 0)
        await act(element).catch((error) => verdicts[element.name].push(firstLine(error)));
    }
  };
  const visitor = newVisitor(site.hostUrl);
  await each((element) => element.shows(frame));
  await each(async (element) => element.begins?.(frame, visitor));
  visitor.begin();
  if (condition.alsoShows) {
    await frame
      .locator(condition.alsoShows)
      .waitFor()
      .catch((error) => verdicts.page.push(firstLine(error)));
  }
  if (condition.late) {
    verdicts.page.push(...(await builtInsChanged(page, condition)));
    await addLate(page, site, condition.late);
  }
  if (condition.media) await page.emulateMedia({ media: condition.media });
  if (condition.looks && !condition.frame)
    await look(page, { axeFile: site.axeFile, sheet: condition.sheet, verdicts });
  if (condition.media) await page.emulateMedia({ media: null });
  await each(async (element) => {
    if (element.begins) await visitor.hasTakenTime();
    await element.works(frame, visitor);
  });
  return verdicts;
}

/** As a tag manager adds them: one after the other. What comes after them starts from what they made. */
async function addLate(page, { url }, { files, then }) {
  const { inPage } = await toolsBeside(page);
  const addresses = files.map((_, index) => `${new URL(url).pathname}${index}.js`);
  await inPage(`(async () => {
    for (const address of ${JSON.stringify(addresses)}) {
      const script = document.createElement('script');
      script.src = address;
      const loaded = new Promise((done) => script.addEventListener('load', done));
      document.head.appendChild(script);
      await loaded;
    }
    ${then ?? ''}
    globalThis[Symbol.for('built-ins')].note();
  })()`);
}

/** What is different once our elements have come, been used and gone. */
async function harmTo(page, condition, before) {
  // Another process than the page's: what listens there goes with the frame.
  if (condition.frame) return page.frames()[1].evaluate("globalThis[Symbol.for('built-ins')].changes()").then(notOurs);
  const changed = await builtInsChanged(page, condition);
  await page.locator('main').evaluate((main) => main.remove());
  await page.waitForTimeout(100);
  const { listeners } = await toolsBeside(page);
  const after = await listeners();
  const left = Object.entries(after).filter(([event, count]) => count > (before[event] ?? 0));
  return [...changed, ...left.map(([event, count]) => `${count - (before[event] ?? 0)} listeners stay: ${event}`)];
}

async function builtInsChanged(page, { own }) {
  const { inPage } = await toolsBeside(page);
  const changes = await inPage("globalThis[Symbol.for('built-ins')].changes()");
  return notOurs(changes).filter((change) => !own?.test(change));
}

function notOurs(changes) {
  return changes.filter((change) => change !== ownGlobal);
}

function firstLine(error) {
  const [line = '', ...more] = String(error.message ?? error).split('\n');
  const waiting = more
    .find((text) => text.includes('waiting for'))
    ?.trim()
    .replace(/^- /, '');
  return waiting ? `${line} ${waiting}` : line;
}
