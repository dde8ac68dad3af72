import { statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { captureChild, endLike } from './child.mjs';
import { Impossible } from './impossible.mjs';

// What a user of this repository can do nothing about stays out of their terminal.
const quiet = {
  npm_config_yes: 'true',
  npm_config_loglevel: 'error',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
};

/** Runs a package's command by npx, and keeps what it prints. */
export async function npx(args, options) {
  const windows = process.platform === 'win32';
  try {
    const env = { ...process.env, ...quiet };
    const result = await captureChild(windows ? 'npx.cmd' : 'npx', ['--yes', ...args], {
      env,
      shell: windows,
      ...options,
    });
    if (result.signal) await stopLike(result);
    return result;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Impossible('npx is not on the PATH: install npm, which brings it.');
  }
}

/** A signal that ended npx was meant for us as well. */
async function stopLike(result) {
  endLike(result);
  await new Promise(() => setTimeout(() => {}, 1000));
}

// `lasting`: trying again can't help.
const causes = [
  { pattern: /ENOSPC|no space left/i, cause: 'the disk is full', lasting: true },
  { pattern: /ERR_PNPM_OUTDATED_LOCKFILE/, cause: 'pnpm-lock.yaml is older than a package.json', lasting: true },
  { pattern: /EACCES|EPERM|EROFS|ENOTDIR|permission denied/i, cause: 'a folder can’t be written', lasting: true },
  {
    pattern: /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_|UnknownIssuer|certificate/i,
    cause:
      'the npm registry’s certificate is not trusted here; npm’s cafile or NODE_EXTRA_CA_CERTS can name who signed it',
    lasting: true,
  },
  { pattern: unreachable(), cause: 'the npm registry can’t be reached', lasting: false },
];

function unreachable() {
  return /ENOTFOUND|EAI_AGAIN|ENETUNREACH|ECONNREFUSED|ECONNRESET|ETIMEDOUT|SOCKET_TIMEOUT|dns error|network|connect/i;
}

/** Why a command failed, in a few words: a cause that we know, with the line that says so. */
export function reasonOf(result) {
  const lines = linesOf(result);
  const { line, cause } = knownCause(lines) ?? {};
  if (line) return `${cause} (${shorten(line)})`;
  // npm can run out of space without a word.
  const full = [homedir(), process.cwd()].find((folder) => spaceLeft(folder) < 50e6);
  if (full) return `the disk is full (${full})`;
  return shorten(lines.find((text) => /error|ERR_/i.test(text)) ?? lines.at(-1) ?? `exit code ${result.code}`);
}

function spaceLeft(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Whether the same command will fail the same way. */
export function isLasting(result) {
  return knownCause(linesOf(result))?.lasting ?? false;
}

function knownCause(lines) {
  for (const { pattern, ...rest } of causes) {
    const line = lines.find((text) => pattern.test(text));
    if (line) return { line, ...rest };
  }
  return undefined;
}

function linesOf({ stdout, stderr }) {
  return `${stderr}\n${stdout}`.split('\n').flatMap((line) => line.trim() || []);
}

function shorten(line) {
  const text = line.replace(/^(npm (error|ERR!)|Error:) /, '').replace(/\.$/, '');
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
