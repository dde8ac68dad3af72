import { setImmediate } from 'node:timers/promises';

/** Whoever goes through a file byte by byte stops after so many of them, for others to get their turn. */
export const turnBytes = 1024 * 1024;

/** Where to stop next. */
export async function nextTurn(at: number): Promise<number> {
  await setImmediate();
  return at + turnBytes;
}
