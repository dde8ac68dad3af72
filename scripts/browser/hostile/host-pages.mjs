const fixedPages = ['/', '/jobs', '/demo/community', '/demo/sidebar', '/demo/calculator', '/docs/embed'];

/**
 * The host's own pages: as they are, and with their policies taken away, so that what got in could run.
 *
 * @type {import('./visits.mjs').Visit[]}
 */
export const hostPageVisits = [
  async (check) => {
    for (const policies of [true, false]) await load(check, fixedPages, { policies });
  },
  canonicalPages(0, 2),
  canonicalPages(1, 2),
];

/** Each job's own page, without policies; every twentieth under them as well. */
function canonicalPages(part, parts) {
  return async (check) => {
    const mine = check.jobs
      .filter((_, index) => index % parts === part)
      .map(({ slug }) => `/jobs/${encodeURIComponent(slug)}`);
    check.add('canonicalPages', await load(check, mine, { policies: false }));
    await load(
      check,
      mine.filter((_, index) => index % 20 === 0),
      { policies: true },
    );
  };
}

async function load({ browser }, paths, options) {
  const page = await browser.open(options);
  let whole = 0;
  try {
    for (const path of paths) {
      const response = await page.load(path);
      const elements = await page.inspect(path);
      if (response?.status() === 200 && elements > 20) whole += 1;
      else browser.findings.push({ kind: 'lost', where: path, at: '', detail: `HTTP ${response?.status()}` });
    }
    await page.settle();
  } finally {
    await page.close();
  }
  return whole;
}
