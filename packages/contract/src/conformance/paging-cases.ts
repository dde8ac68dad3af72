import { paths } from '../paths.js';
import { sorts } from '../vocabulary.js';
import { expectEqual, expectSameMembers, expectThat } from './expect.js';
import { hoursNeeded, topHourlyMinor } from './naive.js';
import type { RawQuery, Session } from './session.js';
import type { Define } from './target.js';

/** Orders, and walks from page to page. */
export function pagingCases(session: Session, define: Define): void {
  for (const sort of sorts) {
    define(`sort=${sort}: a walk gives every job exactly once, in one order for every page size`, async () => {
      const all = ids(await session.all());
      const whole = ids(await session.walk({ sort }));
      expectSameMembers('jobs', whole, all);
      const size = Math.max(1, Math.ceil(all.length / 7));
      expectEqual(`jobs in pages of ${size}`, ids(await session.walk({ sort, limit: size })), whole);
    });
  }

  define('sort=newest goes from the newest to the oldest', async () => {
    const times = (await session.walk({ sort: 'newest' })).map(({ postedAt }) => Date.parse(postedAt));
    expectEqual(
      'postedAt',
      times,
      [...times].sort((a, b) => b - a),
    );
  });

  define('sort=hours goes from few to many, unknown last', async () => {
    const hours = (await session.walk({ sort: 'hours' })).map(hoursNeeded);
    expectEqual(
      'hours',
      hours,
      [...hours].sort((a, b) => (a === b ? 0 : a - b)),
    );
  });

  define('sort=pay goes from the best paid hour down, in the currency asked for', async () => {
    const { currency } = await session.board();
    const tops = (await session.walk({ sort: 'pay' })).map((job) => topHourlyMinor(job, currency));
    expectEqual(
      'effective hourly pay',
      tops,
      [...tops].sort((a, b) => b - a),
    );
  });

  define('the page size may change on the way', async () => {
    const all = ids(await session.walk());
    const first = await session.page({ limit: 1 });
    const rest = await session.walk({ limit: 100, cursor: first.nextCursor ?? '' });
    expectEqual('jobs', [...ids(first.data), ...ids(rest)], all);
  });

  define('the last page has no nextCursor', async () => {
    const { length } = await session.all();
    if (length > 100) return;
    expectEqual('nextCursor of the only page', (await session.page({ limit: 100 })).nextCursor, null);
    expectEqual('nextCursor of a full last page', (await session.page({ limit: length })).nextCursor, null);
  });

  define('a cursor that was changed is refused', async () => {
    const cursor = await firstCursor(session);
    for (const [index, char] of [...cursor].entries()) {
      if (index % 5 !== 0) continue;
      const changed = cursor.slice(0, index) + (char === 'A' ? 'B' : 'A') + cursor.slice(index + 1);
      await expectRefused(session, { limit: 1, cursor: changed });
    }
    for (const bad of ['', 'x', '0', 'null', cursor.slice(0, -1), `${cursor}A`, `${cursor}=`, cursor.repeat(2)]) {
      await expectRefused(session, { limit: 1, cursor: bad });
    }
  });

  define('a cursor of other filters or another order is refused', async () => {
    const cursor = await firstCursor(session);
    await expectRefused(session, { limit: 1, cursor, availableHours: 168 });
    await expectRefused(session, { limit: 1, cursor, q: 'fractional' });
    const { defaultSort } = await session.board();
    await expectRefused(session, { limit: 1, cursor, sort: defaultSort === 'pay' ? 'newest' : 'pay' });
  });
}

async function firstCursor(session: Session): Promise<string> {
  await session.all();
  const { nextCursor } = await session.page({ limit: 1 });
  expectThat('nextCursor of the first page', nextCursor !== null, 'a cursor', nextCursor);
  return nextCursor ?? '';
}

async function expectRefused(session: Session, query: RawQuery): Promise<void> {
  const what = JSON.stringify(query);
  const response = await session.ask(session.path(paths.jobs), { query });
  const problem = await session.expectProblem(what, response, 'invalid-cursor');
  expectEqual(`${what}: pointer`, problem.errors?.[0]?.pointer, '/query/cursor');
}

function ids(jobs: readonly { id: string }[]): string[] {
  return jobs.map(({ id }) => id);
}
