import { boardAndCalculator } from './board-and-calculator.mjs';
import { showBuilt } from './built-example.mjs';
import { newestInHtml } from './newest-in-html.mjs';

/** The site, built with the roles that were the newest then. */
export function astro({ hostUrl, chromium }) {
  const env = { PUBLIC_HOST_URL: hostUrl };
  return showBuilt({ chromium, name: 'astro', commands: [['astro', 'build']], env }, async (page, url) => {
    await newestInHtml(url, hostUrl);
    await boardAndCalculator(page, url);
  });
}
