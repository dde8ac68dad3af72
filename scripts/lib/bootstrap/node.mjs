import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Impossible } from './impossible.mjs';
import { npx, reasonOf } from './npx.mjs';

const wanted = '24.21.0';

/** Whether the tools and the host run on this Node: 22.18 or newer (23 ended before it learnt what they need). */
export function isRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * The path of a newer Node, from npm's cache or registry.
 *
 * @throws {Impossible} when it can't be had
 */
export async function fetchNode(root) {
  const note = join(root, '.cache', `node-${wanted}`);
  const known = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (existsSync(known)) return known;
  const path = await askNpx(root);
  remember(note, path);
  return path;
}

/**
 * Where this machine's npm keeps what holds for every user (a registry, who signs its certificate). npm looks for it
 * beside the Node it runs on, and so would not find it beside the newer one.
 */
export function npmSettings() {
  const prefix = process.platform === 'win32' ? dirname(process.execPath) : dirname(dirname(process.execPath));
  const file = process.env.npm_config_globalconfig ?? join(process.env.PREFIX ?? prefix, 'etc', 'npmrc');
  return existsSync(file) ? { npm_config_globalconfig: file } : {};
}

/** Asking npx costs a second or more at every start. */
function remember(note, path) {
  try {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, path);
  } catch {
    // A folder that can't be written is somebody else's line to say; we only lose the second.
  }
}

async function askNpx(root) {
  const slowly = `Node ${process.versions.node} is too old here: fetching Node ${wanted} from npm (once) …`;
  const result = await npx([`node@${wanted}`, '-p', 'process.execPath'], { cwd: root, slowly });
  const path = result.stdout.trim().split('\n').at(-1);
  if (result.code === 0 && path) return path;
  throw new Impossible(
    `Node ${process.versions.node} is too old and Node ${wanted} could not be fetched: ${reasonOf(result)}. ` +
      'Install Node 22.18 or newer, or try again.',
  );
}
