import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describePostgres } from '../testing/postgres.test-support.js';
import { openRawPostgres } from '../testing/raw-store.test-support.js';
import { addToOutbox } from './add-to-outbox.js';
import { draftsOf } from './outbox-suite.test-support.js';

const support = (name: string) => new URL(`../testing/${name}`, import.meta.url).pathname;

/** What a process said: it has an entry until then, or it is about to write down that it is sent. */
interface Said {
  what: 'open' | 'claimed' | 'sent';
  id: string;
  at: number;
  until: number;
  by: number;
}

/** Processes that work one outbox, and all that they said. */
function startWorkers(workers: readonly object[]) {
  const said: Said[] = [];
  const flags = ['--conditions=@fractional-embed/source', '--import', support('run-typescript.test-support.mjs')];
  const children = workers.map((options, by) => {
    const args = [...flags, support('work-outbox.test-support.ts'), JSON.stringify(options)];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface(child.stdout).on('line', (line) => said.push({ ...(JSON.parse(line) as Said), by }));
    return child;
  });
  const kill = async (by: number) => {
    const child = children[by]!;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { said, kill };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(20);
}

const entries = 150;

describePostgres('several processes on one outbox', () => {
  let raw: Awaited<ReturnType<typeof openRawPostgres>>;
  beforeAll(async () => {
    raw = await openRawPostgres();
  });
  let killAll = async () => {};
  afterAll(async () => {
    await killAll();
    await raw.close();
  });

  it('never have an entry at once, and take over what a killed one had', { timeout: 60_000 }, async () => {
    const { databaseUrl } = raw;
    const worker = { databaseUrl, forMs: 3000, takesMs: 30 };
    // The first is so slow that it has entries when it is killed.
    const { said, kill } = startWorkers([{ ...worker, takesMs: 2900 }, worker, worker]);
    killAll = async () => {
      await Promise.all([kill(0), kill(1), kill(2)]);
    };
    await until(() => said.filter(({ what }) => what === 'open').length === 3);
    await addToOutbox(raw.db, draftsOf(entries), new Date());
    await until(() => said.some(({ what, by }) => what === 'claimed' && by === 0));
    await kill(0);
    await until(async () => (await raw.store.outbox.count()).waiting === 0);
    await killAll();

    const { data } = await raw.store.outbox.list({ limit: 500 });
    expect(data.filter(({ state }) => state === 'sent')).toHaveLength(entries);
    const claims = said.filter(({ what }) => what === 'claimed').sort((a, b) => a.until - b.until);
    for (const { id } of data) {
      const ofEntry = claims.filter((claim) => claim.id === id);
      for (const [index, next] of ofEntry.slice(1).entries()) {
        // The clocks of processes of one machine agree; what it takes to say so comes after the claim.
        expect(next.at, id).toBeGreaterThanOrEqual(ofEntry[index]!.until);
      }
    }
    const left = claims.filter(
      ({ by, id }) => by === 0 && !said.some((s) => s.what === 'sent' && s.by === 0 && s.id === id),
    );
    expect(left.length).toBeGreaterThan(0);
    for (const { id } of left) expect(said.filter((s) => s.what === 'sent' && s.id === id)).not.toEqual([]);
    expect(new Set(claims.map(({ by }) => by)).size).toBe(3);
  });
});
