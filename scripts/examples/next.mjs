import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { installExample, toolOf } from '../lib/installed-example.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { runServer } from '../lib/run-server.mjs';
import { boardAndCalculator } from './board-and-calculator.mjs';
import { runTool, untold } from './built-example.mjs';
import { newestInHtml } from './newest-in-html.mjs';

// Next takes no file from outside the folder of the lock file above it, and the packages are linked to this one.
const within = join(root, '.cache', 'examples');

/** The app, built and served by Next: a page written by the server and taken over by the browser. */
export async function next({ hostUrl, chromium }) {
  await mkdir(within, { recursive: true });
  const { folder, remove } = await installExample('next', within);
  const browser = await openBrowser(chromium);
  try {
    await runTool(folder, ['next', 'build']);
    const args = [toolOf(folder, 'next'), 'start', '--hostname', '127.0.0.1', '--port', '0'];
    const env = { ...process.env, ...untold, HOST_URL: hostUrl };
    const server = await runServer(process.execPath, args, { cwd: folder, env });
    try {
      await newestInHtml(server.said, hostUrl);
      await boardAndCalculator(await browser.newPage(), server.said);
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
    remove();
  }
}
