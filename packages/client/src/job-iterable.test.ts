import { sampleDrafts } from '@fractional-embed/host';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient, type JobFilters, type JobIterable } from './index.js';
import { importDrafts, openRealHost, type RealHost } from './real-host.test-support.js';

let host: RealHost;
let client: Client;
let ids: string[];
let asked: string[] = [];
beforeAll(async () => {
  host = await openRealHost();
  const fetch = (request: Request) => {
    asked.push(request.url);
    return host.fetch(request);
  };
  client = createClient({ ...host, fetch });
  ids = (await client.jobs.list({ limit: 100 })).data.map(({ id }) => id);
});
afterAll(() => host.close());

/** The ids of at most so many jobs. */
async function take(walk: JobIterable, count = Number.POSITIVE_INFINITY): Promise<string[]> {
  const taken: string[] = [];
  if (count === 0) return taken;
  for await (const { id } of walk) {
    taken.push(id);
    if (taken.length >= count) break;
  }
  return taken;
}

describe('a walk', () => {
  it('gives every job exactly once, in order, whatever the page size', async () => {
    for (const limit of [1, 3, 7, 100, undefined]) expect(await take(client.jobs.all({ limit }))).toEqual(ids);
  });

  it('asks for nothing before its first job, and for no page before it is needed', async () => {
    asked = [];
    const walk = client.jobs.all({ limit: 3 });
    expect(asked).toHaveLength(0);
    await take(walk, 3);
    expect(asked).toHaveLength(1);
  });

  it('asks for whole pages of 100 by default', async () => {
    asked = [];
    await take(client.jobs.all());
    expect(asked).toEqual(['http://host.test/v1/boards/demo/jobs?limit=100']);
  });

  it('goes on where its loop was left', async () => {
    const walk = client.jobs.all({ limit: 4 });
    expect([...(await take(walk, 3)), ...(await take(walk, 6)), ...(await take(walk))]).toEqual(ids);
    expect(await take(walk)).toEqual([]);
  });

  it('can be resumed in another process behind any job, as often as one likes', async () => {
    const arbitraryStops = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), arbitraryStops, async (limit, stops) => {
        const given: string[] = [];
        let cursor: string | null = null;
        for (const count of [...stops, Number.POSITIVE_INFINITY]) {
          const walk: JobIterable = client.jobs.all({ limit }, { cursor });
          given.push(...(await take(walk, count)));
          ({ cursor } = walk);
        }
        expect(given).toEqual(ids);
        expect(await take(client.jobs.all({ limit }, { cursor }))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('has its cursor at every job, and none before the first', async () => {
    const walk = client.jobs.all({ limit: 2 });
    expect(walk.cursor).toBeNull();
    let position = 0;
    for await (const { id } of walk) {
      position += 1;
      expect(id).toBe(ids[position - 1]);
      if (position > 5) break;
      expect(await take(client.jobs.all({ limit: 2 }, { cursor: walk.cursor }))).toEqual(ids.slice(position));
    }
  });

  it('can be resumed with its own board and filters only', async () => {
    const filters: JobFilters = { payModel: ['hourly', 'retainer'], sort: 'pay' };
    const walk = client.jobs.all(filters);
    const first = await take(walk, 1);
    const { cursor } = walk;
    const same: JobFilters = { sort: 'pay', limit: 2, payModel: ['retainer', 'hourly'] };
    const rest = await take(client.jobs.all(same, { cursor }));
    expect([...first, ...rest]).toEqual(await take(client.jobs.all(filters)));
    asked = [];
    for (const other of [{}, { ...filters, function: 'finance' }, { ...filters, sort: 'newest' as const }]) {
      expect(() => client.jobs.all(other, { cursor })).toThrow(
        /^"cursor" is of the list demo\?payModel=hourly&payModel=retainer&sort=pay, not of demo\?.*: give it with the same/,
      );
    }
    const elsewhere = createClient({ ...host, board: 'other' });
    expect(() => elsewhere.jobs.all(filters, { cursor })).toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  it('takes a page’s nextCursor as well', async () => {
    const { data, nextCursor } = await client.jobs.list({ limit: 5 });
    const rest = await take(client.jobs.all({ limit: 5 }, { cursor: nextCursor }));
    expect([...data.map(({ id }) => id), ...rest]).toEqual(ids);
  });

  it('keeps to its filters', async () => {
    const filters: JobFilters = { payModel: ['hourly', 'retainer'], limit: 2 };
    const { total } = await client.jobs.list(filters);
    const walked = await take(client.jobs.all(filters));
    expect(new Set(walked).size).toBe(total);
    expect(walked.length).toBe(total);
  });
});

describe('a walk whose host leads it round', () => {
  it.each([
    ['to the same page', ['A', 'A']],
    ['through two pages', ['A', 'B', 'A']],
    ['through three pages', ['A', 'B', 'C', 'A']],
  ])('%s ends with a clear error', async (_, cursors) => {
    const first = (await (
      await host.fetch(new Request(`${host.baseUrl}/v1/boards/demo/jobs?limit=2`))
    ).json()) as object;
    let calls = 0;
    const fetch = async () => Response.json({ ...first, nextCursor: cursors[calls++ % cursors.length] });
    const walk = createClient({ ...host, fetch }).jobs.all({ limit: 2 });
    await expect(take(walk)).rejects.toThrow('leads back to a page');
    expect(calls).toBe(cursors.length);
  });
});

describe('a walk while jobs come and go', () => {
  it('gives every job that stays open exactly once, resumed or not', async () => {
    const other = await openRealHost();
    const reader = createClient(other);
    const before = await take(reader.jobs.all());
    const closed = new Set(before.filter((_, index) => index % 5 === 3));
    const given: string[] = [];
    let walk = reader.jobs.all({ limit: 3 });
    for (let step = 0; ; step += 1) {
      const some = await take(walk, 1 + (step % 4));
      if (some.length === 0) break;
      given.push(...some);
      await importDrafts(other.store, newDrafts(step));
      const gone = [...closed][step];
      if (gone) await other.store.jobs.close(gone, new Date());
      if (step % 2 === 0) walk = reader.jobs.all({ limit: 3 }, { cursor: walk.cursor });
    }
    await other.close();
    expect(new Set(given).size).toBe(given.length);
    expect(before.filter((id) => !closed.has(id) && !given.includes(id))).toEqual([]);
  });
});

/** Two jobs more than before: one the newest of all, one the oldest. */
function newDrafts(step: number) {
  const now = new Date();
  const postedAt = [now.toISOString(), new Date(Date.UTC(2001, 0, 1) - step * 1000).toISOString()];
  return sampleDrafts(now)
    .slice(0, 2)
    .map((draft, index) => ({ ...draft, sourceId: `new-${step}-${index}`, postedAt: postedAt[index] ?? null }))
    .slice(0, step > 8 ? 1 : 2);
}
