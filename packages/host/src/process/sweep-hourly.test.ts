import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLog } from '../log.js';
import { sweepHourly } from './sweep-hourly.js';

const nothing = { idempotencyKeys: 0, uploads: 0, orphans: 0 };

it('sweeps at once and then again, whatever fails, until it is stopped', async () => {
  const lines: string[] = [];
  const log = createLog({ destination: { write: (line) => void lines.push(line) } });
  let sweeps = 0;
  const sweep = async () => {
    sweeps += 1;
    if (sweeps === 1) throw new Error('canary');
    return { ...nothing, uploads: sweeps };
  };
  const stop = sweepHourly({ store: { sweep }, log, now: () => new Date(), everyMs: 5 });
  while (sweeps < 3) await setTimeout(5);
  await stop();
  const before = sweeps;
  await setTimeout(30);
  expect(sweeps).toBe(before);
  expect(lines[0]).toContain('Could not delete');
  expect(lines[1]).toContain('"count":2');
  expect(lines.join('')).not.toContain('canary');
});
