import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { OpenStoreOptions } from '../open-store.js';

const support = (name: string) => new URL(name, import.meta.url).pathname;

/** A process that opened a store, or failed to. */
export interface StoreProcess {
  /** `open` and the store's secret, or the error. */
  said: string;
  /** Ends it at once, as a crash or a power cut would: it gets no chance to clean up. */
  kill(): Promise<void>;
}

/** Opens a store in another process, from the sources. */
export async function openInProcess(options: OpenStoreOptions): Promise<StoreProcess> {
  const flags = [
    '--expose-gc',
    '--conditions=@fractional-embed/source',
    '--import',
    support('run-typescript.test-support.mjs'),
  ];
  const child = spawn(process.execPath, [...flags, support('hold-store.test-support.ts'), JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const line = once(createInterface(child.stdout), 'line').then(([text]) => String(text));
  const said = await Promise.race([line, ended.then(() => 'ended without a word')]);
  return {
    said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
