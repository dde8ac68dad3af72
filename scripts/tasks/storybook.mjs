import { endLike, runChild } from '../lib/bootstrap/child.mjs';
import { build } from '../lib/build.mjs';
import { runAndReport } from '../lib/report.mjs';
import { startStoryHost } from '../lib/story-host.mjs';
import { storybook, storybookOptions } from '../lib/storybook.mjs';
import { stepsNamed } from '../steps/index.mjs';

const hostPort = 4320;

/**
 * Storybook on http://localhost:6006, its stories speaking to a real host that fails where a story asks it to.
 * With `check`: shows every story in Chromium and tells which did not reach its state, or what axe found in it.
 */
export async function run([first, ...rest]) {
  if (first === 'check') return runAndReport(stepsNamed(['build', 'stories']), rest);
  const { ok, output } = await build();
  if (!ok) {
    console.error(output.trim());
    return 1;
  }
  const host = await startStoryHost(hostPort);
  const args = ['dev', '--port', '6006', '--no-open', '--no-version-updates', ...storybookOptions, first, ...rest];
  const env = { ...process.env, STORIES_HOST_URL: host.url };
  const result = await runChild(storybook, args.filter(Boolean), { env }).finally(() => host.close());
  endLike(result);
  return process.exitCode;
}
