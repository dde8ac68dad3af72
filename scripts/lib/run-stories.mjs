import { openBrowser } from './open-browser.mjs';
import { serveFolder } from './serve-folder.mjs';

const patienceMs = 30_000;

/**
 * Shows each story of a built Storybook in one page, as somebody does who clicks through them, and asks Storybook how
 * it went: whether the story reached its state, and what axe found in it.
 *
 * @param {string} built the folder
 * @param {string[]} ids
 * @param {string} chromium its executable
 * @returns {Promise<{id: string, problems: string[]}[]>}
 */
export async function runStories(built, ids, chromium) {
  const server = await serveFolder(built);
  const browser = await openBrowser(chromium);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`${server.url}/iframe.html?viewMode=story&id=${ids[0]}`);
    const results = [];
    for (const id of ids) results.push({ id, problems: await page.evaluate(showStory, { id, patienceMs }) });
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. @returns {Promise<string[]>} what is wrong with the story */
async function showStory({ id, patienceMs }) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = /** @type {any} */ (globalThis);
  await preview.ready();
  return new Promise((resolve) => {
    const thrown = [];
    const noteError = (error) => thrown.push(String(error?.message ?? error).split('\n')[0]);
    const finish = ({ storyId, status, reporters }) => {
      if (storyId !== id) return;
      channel.off('playFunctionThrewException', noteError);
      channel.off('storyFinished', finish);
      const found = reporters.flatMap(({ result }) => result?.violations ?? []);
      const problems = [
        ...thrown,
        ...found.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`)),
      ];
      resolve(status === 'error' && problems.length === 0 ? ['it failed, and Storybook does not say why'] : problems);
    };
    channel.on('playFunctionThrewException', noteError);
    channel.on('storyFinished', finish);
    setTimeout(() => resolve([...thrown, `not finished within ${patienceMs} ms`]), patienceMs);
    // The first story is there already; shown again, it is told apart from what the page opened with.
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    channel.emit('forceRemount', { storyId: id });
  });
}
