import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../lib/chromium.mjs';
import { capture, verdict } from '../lib/gate.mjs';
import { runStories } from '../lib/run-stories.mjs';
import { startStoryHost } from '../lib/story-host.mjs';
import { storybook, storybookOptions, storyIds } from '../lib/storybook.mjs';

/** Every story in a real Chromium against the real host: its state is reached, and axe finds nothing in it. */
export const showStories = {
  name: 'stories',
  after: ['build'],
  async run() {
    const host = await startStoryHost();
    try {
      return await withStorybook(host.url, async (built) => outcome(await showAll(built)));
    } finally {
      await host.close();
    }
  },
};

async function showAll(built) {
  return runStories(built, await storyIds(built), ensureChromium());
}

async function withStorybook(hostUrl, use) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-storybook-'));
  try {
    const args = ['build', '--quiet', '--output-dir', folder, ...storybookOptions];
    const { ok, output } = await capture(storybook, args, { env: { STORIES_HOST_URL: hostUrl } });
    return ok ? await use(folder) : verdict(false, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function outcome(results) {
  const failed = results.filter(({ problems }) => problems.length > 0);
  const output = failed.map(({ id, problems }) => [id, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  return { passed: results.length - failed.length, failed: failed.length, output: output.join('\n') };
}
