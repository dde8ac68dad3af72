import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, 'stories');

/** How to run Storybook's command line, with the host that its stories speak to. */
export function storybookCommand(args, hostUrl) {
  return {
    command: join(folder, 'node_modules', '.bin', 'storybook'),
    args: [...args, '--config-dir', 'config', '--disable-telemetry'],
    options: { cwd: folder, env: { ...process.env, STORIES_HOST_URL: hostUrl } },
  };
}

/** The stories of a built Storybook. @returns {Promise<string[]>} their ids */
export async function storyIds(built) {
  const { entries } = JSON.parse(await readFile(join(built, 'index.json'), 'utf8'));
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []));
}
