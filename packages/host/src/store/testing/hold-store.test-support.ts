// A process of its own that opens the store named by its argument (JSON), says so, and holds it until it is killed
// or its parent is gone.
import { setTimeout } from 'node:timers/promises';
import { type OpenStoreOptions, openStore } from '../open-store.js';

async function writeToStore(options: string): Promise<Uint8Array> {
  const store = await openStore(JSON.parse(options) as OpenStoreOptions);
  await store.boards.put('written-by-child', {}, new Date());
  return store.secret();
}

try {
  const secret = await writeToStore(process.argv[2] ?? '');
  // Nobody refers to the store any more, so it may be collected; its lock must stay.
  await setTimeout(10);
  (globalThis as { gc?: () => void }).gc?.();
  await setTimeout(10);
  console.log(`open ${Buffer.from(secret).toString('hex')}`);
  process.stdin.on('end', () => process.exit()).resume();
} catch (error) {
  console.log(String(error));
  process.exitCode = 1;
}
