import { join } from 'node:path';
import { chromium } from 'playwright-core';

// Served by the browser's own routing from the folder: no port to find, and a page may copy to the clipboard there.
const origin = 'http://localhost';
const patienceMs = 30_000;

/**
 * Shows each story of a built Storybook in one page, as somebody does who clicks through them, and asks Storybook how
 * it went: whether the story reached its state, and what axe found in it.
 *
 * @param {string} built the folder
 * @param {string[]} ids
 * @param {string} executablePath of Chromium
 * @returns {Promise<{id: string, problems: string[]}[]>}
 */
export async function runStories(built, ids, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(built, decodeURIComponent(pathname)) });
    });
    const results = [];
    for (const id of ids) {
      if (results.length === 0) await page.goto(`${origin}/iframe.html?id=none&viewMode=story`);
      results.push({ id, problems: await page.evaluate(showStory, { id, patienceMs }) });
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** In the page. @returns {Promise<string[]>} what is wrong with the story */
async function showStory({ id, patienceMs }) {
  const channel = await untilThere(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
  await globalThis.__STORYBOOK_PREVIEW__.ready();
  return new Promise((resolve) => {
    const thrown = [];
    const noteError = (error) => thrown.push(error?.message ?? String(error));
    const finish = ({ storyId, status, reporters }) => {
      if (storyId !== id) return;
      channel.off('playFunctionThrewException', noteError);
      channel.off('storyFinished', finish);
      const findings = reporters.flatMap(({ result }) => result?.violations ?? []);
      const said = findings.flatMap(({ id: rule, nodes }) => nodes.map(({ target }) => `${rule}: ${target.flat()}`));
      const problems = [...thrown, ...said];
      resolve(status === 'error' && problems.length === 0 ? ['it did not finish'] : problems);
    };
    channel.on('playFunctionThrewException', noteError);
    channel.on('storyFinished', finish);
    setTimeout(() => resolve([`not finished within ${patienceMs} ms`]), patienceMs);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });

  async function untilThere(find) {
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    return find();
  }
}
