import { expect, it } from 'vitest';
import { createLog } from '../log.js';
import { startHousekeeping } from './housekeeping.js';

it('runs every chore, also after one that failed, and says what it did', async () => {
  const lines: string[] = [];
  const log = createLog({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  const now = new Date('2026-04-01T00:00:00Z');
  const seen: Date[] = [];
  const chores = [
    { name: 'broken', run: () => Promise.reject(new Error('away')) },
    {
      name: 'old things',
      run: async (at: Date) => {
        seen.push(at);
        return 3;
      },
    },
    { name: 'nothing', run: async () => 0 },
  ];
  await startHousekeeping(chores, { log, now: () => now }).stop();
  expect(seen).toEqual([now]);
  expect(lines.join('')).toContain('Housekeeping failed: broken');
  expect(lines.join('')).toMatch(/"count":3.*Housekeeping: old things|Housekeeping: old things.*"count":3/);
  expect(lines.join('')).not.toContain('nothing');
});
