import { join } from 'node:path';
import { build } from '../lib/build.mjs';
import { root } from '../lib/root.mjs';
import { startStoryHost } from '../lib/story-host.mjs';
import { tool } from '../lib/tool.mjs';

const hostPort = 4320;

/** Storybook on http://localhost:6006, its stories speaking to a real host that fails where a story asks it to. */
export async function run(args) {
  const { ok, output } = await build();
  if (!ok) {
    console.error(output.trim());
    return 1;
  }
  const host = await startStoryHost(hostPort);
  try {
    return await storybook(['dev', '--port', '6006', '--no-open', ...args], host.url);
  } finally {
    await host.close();
  }
}
