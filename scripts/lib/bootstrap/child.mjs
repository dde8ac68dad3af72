import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const forwarded = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Runs a child that owns the terminal, and passes on the signals that reach only us.
 *
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export function runChild(command, args, options = {}) {
  return settle(spawn(command, args, { stdio: 'inherit', ...options }));
}

/**
 * Runs a child and keeps what it prints; `slowly` is said once it takes longer than a moment.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { slowly?: string }} [options]
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, stdout: string, stderr: string }>}
 */
export async function captureChild(command, args, { slowly = '', ...options } = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      printed[stream] += text;
    });
  }
  const timer = slowly ? setTimeout(() => console.error(slowly), 4000) : undefined;
  try {
    return { ...(await settle(child)), ...printed };
  } finally {
    clearTimeout(timer);
  }
}

function settle(child) {
  const passOn = (signal) => {
    // A terminal already sent Ctrl-C to the whole group; twice would read as "stop at once".
    if (signal === 'SIGINT' && (process.stdin.isTTY || process.stderr.isTTY)) return;
    child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  }).finally(() => {
    for (const signal of forwarded) process.off(signal, passOn);
  });
}

/** Ends this process the way its child ended, so that whoever started us sees the truth. */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code ?? 1;
}

/**
 * Ends us when npm, or the older Node that started us, is gone: a killed `npm start` must not leave a host behind.
 * Some shells stay between npm and us and pass no signal on.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event && !process.env.FRACTIONAL_PARENT) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}

/**
 * Takes a signal that comes twice within a second for one: Ctrl-C reaches us from the terminal and once more from npm,
 * and a host that is told twice stops without finishing what it was doing.
 */
export function ignoreEchoes() {
  const { emit } = process;
  const last = new Map();
  process.emit = function (name, ...rest) {
    const echo = forwarded.includes(name) && Date.now() - (last.get(name) ?? 0) < 1000;
    if (echo) return true;
    last.set(name, Date.now());
    return Reflect.apply(emit, process, [name, ...rest]);
  };
}

/** Our parent, and on Linux also its parent: npm is behind that shell. */
function ancestors() {
  const parent = process.ppid;
  try {
    // The name, in parentheses, may hold anything; after it come the state and the parent.
    const [, grandparent] = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return `${parent} ${grandparent}`;
  } catch {
    return `${parent}`;
  }
}
