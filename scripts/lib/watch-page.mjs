/**
 * What a page complains about: errors that nobody caught, and the console's errors and warnings, which name whatever the
 * page's policy turned away. Browsers ask every site for a favicon.
 *
 * @param {import('playwright-core').Page} page
 * @returns {string[]} filled as they come
 */
export function watchPage(page) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const isFavicon = message.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(message.type()) && !isFavicon) problems.push(message.text());
  });
  return problems;
}
