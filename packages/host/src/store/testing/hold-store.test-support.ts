// A process of its own that opens the store named by its argument (JSON), says so, and holds it until it is killed
// or its parent is gone.
import { openStore } from '../open-store.js';

try {
  const store = await openStore(JSON.parse(process.argv[2] ?? ''));
  await store.boards.put('written-by-child', {}, new Date());
  const secret = await store.secret();
  // What nobody refers to any more is collected, but never the lock.
  (globalThis as { gc?: () => void }).gc?.();
  console.log(`open ${Buffer.from(secret).toString('hex')}`);
  process.stdin.on('end', () => process.exit()).resume();
} catch (error) {
  console.log(String(error));
  process.exitCode = 1;
}
