import { endLike, runChild } from './bootstrap/child.mjs';
import { root } from './root.mjs';

/** Runs an installed tool in the repository's root with the terminal to itself; gives its exit code. */
export async function tool(name, args = [], options = {}) {
  const result = await runChild(name, args, { cwd: root, shell: process.platform === 'win32', ...options });
  if (result.signal) endLike(result);
  return result.code ?? 1;
}
