import { captureChild } from './bootstrap/child.mjs';
import { root } from './root.mjs';

/** Runs an installed tool and keeps what it prints. */
export async function capture(command, args, { cwd = root, env = {} } = {}) {
  const result = await captureChild(command, args, { cwd, env: { ...colours(), ...env } });
  return { ok: result.code === 0, output: `${result.stdout}${result.stderr}` };
}

/** Tools see a pipe, not the terminal that their output ends in, so we say whether to colour it. */
function colours() {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  return process.stdout.isTTY ? { ...env, FORCE_COLOR: '1' } : { ...env, NO_COLOR: '1' };
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
