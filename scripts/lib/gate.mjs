import { captureChild } from './bootstrap/child.mjs';
import { root } from './root.mjs';

/** Runs an installed tool and keeps what it prints. */
export async function capture(command, args, options = {}) {
  const result = await captureChild(command, args, { cwd: root, ...options });
  return { ok: result.code === 0, output: `${result.stdout}${result.stderr}` };
}

/** The outcome of commands that pass together or not at all, whatever they check. */
export async function gate(...commands) {
  const results = [];
  for (const [command, ...args] of commands) results.push(await capture(command, args));
  return verdict(
    results.every(({ ok }) => ok),
    results.map(({ output }) => output).join('\n'),
  );
}

export function verdict(ok, output, notes = []) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output, notes };
}
