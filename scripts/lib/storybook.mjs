import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, 'stories');

/** Storybook's command line, which is installed for the stories alone. */
export const storybook = join(folder, 'node_modules', '.bin', 'storybook');

/** What every command of it is told; without the first it looks in the folder that it runs in. */
export const storybookOptions = ['--config-dir', join(folder, 'config'), '--disable-telemetry'];

/** The stories of a built Storybook. @returns {Promise<string[]>} their ids */
export async function storyIds(built) {
  const { entries } = JSON.parse(await readFile(join(built, 'index.json'), 'utf8'));
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []));
}
