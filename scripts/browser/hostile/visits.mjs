import { foreignBoards } from './foreign-jobs.mjs';

/**
 * @typedef {object} Check what the visits share
 * @property {Awaited<ReturnType<typeof import('./browser.mjs').launchWatched>>} browser
 * @property {string[]} payloads
 * @property {Shown[]} jobs what our host lists
 * @property {(name: string, count: number) => void} add counts what was done
 *
 * @typedef {{ id: string, slug: string, title: string }} Shown
 * @typedef {(check: Check) => Promise<void>} Visit with a page of its own, so that several can go on at the same time
 */

/** The jobs of the host that is not ours. */
const foreignJobs = ({ payloads }) =>
  payloads.map((title, index) => ({ id: `${index}${title}`, slug: `${title}${index}`, title }));

const hostJobs = ({ jobs }) => jobs;

/** @type {Visit[]} */
export const visits = [
  detailsAt('/check/open/detail', hostJobs, 'slug'),
  detailsAt('/check/strict/detail', (check) => hostJobs(check).filter((_, index) => index % 4 === 0), 'id'),
  detailsAt('/check/open/foreign-detail', foreignJobs, 'slug'),
  detailsAt('/check/strict/foreign-detail', foreignJobs, 'id'),
  ...['query', 'hash'].map((mode) => linksIn(mode)),
  attributes,
  boardAt('/check/open/board', hostJobs),
  boardAt('/check/strict/board', hostJobs),
  boardAt('/check/open/foreign-board', foreignJobs),
  lists,
];

/** Every page of a board, then searches, then roles opened by their titles. */
function boardAt(path, jobsOf) {
  return onPage(path, async (page, { payloads, add }, check) => {
    const jobs = jobsOf(check);
    add('rows', expectRows(await page.task('showAll'), jobs, path, check));
    const step = Math.ceil(payloads.length / 5);
    add(
      'searches',
      await page.task(
        'search',
        payloads.filter((_, index) => index % step === 0).map((payload) => payload.slice(0, 200)),
      ),
    );
    await page.load(path);
    add('details', await page.task('openByClick', 10));
  });
}

function detailsAt(path, jobsOf, key) {
  return onPage(path, async (page, { add }, check) => {
    const jobs = jobsOf(check).map((job) => ({ idOrSlug: job[key], title: job.title }));
    add('details', await page.task('openDetails', jobs));
  });
}

/** The list alone: it has a hundred rows at most, so the other host has a board for each hundred. */
async function lists(check) {
  for (const mode of ['open', 'strict']) {
    await onPage(`/check/${mode}/list`, async (page, { add, jobs }) => {
      const rows = await page.task('showList');
      add('rows', expectRows(rows, jobs.slice(0, 100), `${mode} list`, check));
      for (const board of foreignBoards(check.payloads)) {
        await page.load(`/check/${mode}/foreign-list/${board}`);
        const expected = foreignJobs(check).slice(Number(board) * 100, (Number(board) + 1) * 100);
        add('rows', expectRows(await page.task('showList'), expected, `${mode} list ${board}`, check));
      }
    })(check);
  }
}

/**
 * Addresses with payloads for words, filters and the open role: the first twenty by loading them, then all. What is
 * behind the two modes is the same, so one of them goes without most.
 */
function linksIn(mode) {
  const path = `/check/open/by-${mode}`;
  return onPage(path, async (page, { payloads, add }) => {
    const chosen = payloads.filter((_, index) => mode === 'query' || index % 4 === 0);
    const links = chosen.map((payload) => ({ payload, part: partOf(payload) }));
    for (const link of links.slice(0, 20)) {
      await page.load(`${path}${mode === 'hash' ? '#' : '?'}${link.part}`);
      await page.task('followLinks', mode, [link]);
    }
    add('links', await page.task('followLinks', mode, links));
  });
}

function partOf(payload) {
  // Half a surrogate pair can't be in an address.
  const value = encodeURIComponent(payload.toWellFormed());
  return ['q', 'job', 'function', 'sort', 'availableHours'].map((name) => `jobs.${name}=${value}`).join('&');
}

async function attributes(check) {
  await onPage('/check/open/attributes', async (page, { payloads, add }) => {
    for (const payload of payloads) add('attributes', await page.task('tryAttributes', payload, elementsWith(payload)));
  })(check);
}

function elementsWith(payload) {
  const list = (attributes) => ({
    tag: 'fractional-job-list',
    attributes: { board: 'demo', limit: '1', ...attributes },
  });
  const board = { board: 'demo', 'page-size': '1', 'url-sync': payload, 'url-prefix': payload, filters: payload };
  const elements = [
    list({ board: payload, 'heading-level': payload }),
    list({ 'job-url': payload, lang: payload }),
    { tag: 'fractional-job-board', attributes: board },
    { tag: 'fractional-job-detail', attributes: { board: 'demo', job: payload } },
  ];
  // Whoever names another host means it: that its listings are asked for is no leak.
  const elsewhere = /^\s*(https?:)?[\\/]{2}/i.test(payload.replace(/[\t\n\r]/g, '')) && !payload.includes('@');
  return elsewhere ? elements : [...elements, list({ 'base-url': payload })];
}

/** @returns {(check: Check) => Promise<void>} */
function onPage(path, visit) {
  return async (check) => {
    const page = await check.browser.open();
    try {
      await page.load(path);
      await visit(page, check, check);
      await page.settle();
    } finally {
      await page.close();
    }
  };
}

/** Every job has its row, once, with its title and more; gives how many did. */
function expectRows(rows, jobs, where, { browser }) {
  const lost = (at, detail) => browser.findings.push({ kind: 'lost', where, at, detail });
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (rows.length !== jobs.length) lost('', `${rows.length} rows for ${jobs.length} listings`);
  const shown = jobs.filter(({ id, title }) => {
    const row = byId.get(id);
    const whole = row !== undefined && row.title === title && row.text.length > title.trim().length;
    if (!whole) lost(title, row === undefined ? 'no row' : `its row says ${JSON.stringify(row.text)}`);
    return whole;
  });
  return shown.length;
}
