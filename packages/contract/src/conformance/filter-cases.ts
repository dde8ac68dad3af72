import { Job, type JobSummary } from '../job.js';
import { paths } from '../paths.js';
import { facetNames } from '../vocabulary.js';
import { expectEqual, expectSameMembers, expectThat } from './expect.js';
import { facetValues, hoursNeeded, matches, type NaiveFilters, topHourlyMinor } from './naive.js';
import type { RawQuery, Session } from './session.js';
import type { Define } from './target.js';

/** How many different values of one filter are tried. */
const maxValues = 4;
const nobody = 'no-such-value-anywhere';

/** What each filter lets through: judged job by job, from the whole board. */
export function filterCases(session: Session, define: Define): void {
  for (const name of facetNames) {
    define(`${name} lets through the jobs that have one of its values`, async () => {
      const values = distinct((await session.all()).flatMap((job) => facetValues(job, name)));
      for (const value of values.slice(0, maxValues)) await expectFiltered(session, { [name]: [value] });
      await expectFiltered(session, { [name]: values.slice(0, 2) });
      await expectFiltered(session, { [name]: [nobody, ...values.slice(0, 1)] });
      await expectFiltered(session, { [name]: [nobody] });
    });
  }

  define('availableHours lets through jobs that need no more, and say so', async () => {
    const hours = distinct((await session.all()).map(hoursNeeded).filter(Number.isFinite));
    for (const availableHours of [...hours.slice(0, maxValues), 0.5, 168])
      await expectFiltered(session, { availableHours });
  });

  define('minEffectiveHourly compares the derived hourly pay in one currency', async () => {
    const jobs = await session.all();
    for (const currency of distinct(jobs.flatMap(({ pay }) => pay.currency ?? [])).slice(0, maxValues)) {
      const tops = distinct(jobs.map((job) => topHourlyMinor(job, currency)).filter((minor) => minor >= 0));
      // Whole units: what a visitor types.
      for (const minor of tops.slice(0, 2)) {
        await expectFiltered(session, { minEffectiveHourly: Math.floor(minor / 100), currency });
      }
      await expectFiltered(session, { minEffectiveHourly: 0, currency });
    }
  });

  define('minEffectiveHourly is in the currency of the board unless said otherwise', async () => {
    const { currency } = await session.board();
    const ids = idsOf(await session.walk({ minEffectiveHourly: 1 }));
    expectSameMembers('jobs', ids, idsOf(await session.walk({ minEffectiveHourly: 1, currency })));
  });

  define('postedAfter lets through jobs posted then or later', async () => {
    const instants = distinct((await session.all()).map(({ postedAt }) => postedAt)).sort();
    const middle = instants[Math.floor(instants.length / 2)] ?? '';
    await expectFiltered(session, { postedAfter: middle });
    await expectFiltered(session, { postedAfter: middle.slice(0, 10) });
    await expectFiltered(session, { postedAfter: '2100-01-01' });
  });

  define('filters of different fields all hold at once', async () => {
    const jobs = await session.all();
    const [first] = jobs;
    if (!first) return;
    const hours = hoursNeeded(first);
    await expectFiltered(session, {
      function: [first.function],
      payModel: distinct(jobs.map(({ pay }) => pay.model)).slice(0, 2),
      ...(Number.isFinite(hours) && { availableHours: hours }),
    });
  });

  define('q finds jobs by the beginnings of words, whatever their case', async () => {
    for (const job of (await session.all()).slice(0, 3)) {
      const word = /[a-z]{4,}/i.exec(job.title)?.[0];
      if (word) await expectFound(session, job, word.slice(0, -1));
      if (word) await expectFound(session, job, word.toUpperCase());
    }
    expectEqual('jobs for a word nobody wrote', (await session.walk({ q: 'xqzjvw' })).length, 0);
  });

  define('parameters that nobody knows are ignored', async () => {
    const found = await session.walk({ utm_source: 'newsletter', 'no such': '1' });
    expectSameMembers('jobs', idsOf(found), idsOf(await session.all()));
  });
}

async function expectFiltered(session: Session, filters: Partial<NaiveFilters>): Promise<void> {
  const { currency } = await session.board();
  const expected = (await session.all()).filter((job) => matches(job, { currency, ...filters }));
  const found = await session.walk(filters as RawQuery);
  expectSameMembers(`jobs with ${JSON.stringify(filters)}`, idsOf(found), idsOf(expected));
}

/** The job is found, and every job that is found has the word somewhere. */
async function expectFound(session: Session, { id, slug }: JobSummary, q: string): Promise<void> {
  const found = await session.walk({ q });
  expectThat(`jobs with q=${q}`, idsOf(found).includes(id), `${slug} among them`, idsOf(found));
  for (const job of found.slice(0, 10)) {
    const whole = await session.read(job.id, session.path(paths.job, { idOrSlug: job.id }), Job);
    const text = JSON.stringify(whole)
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '');
    const begins = new RegExp(`(?<![\\p{L}\\p{N}])${q}`, 'iu').test(text);
    expectThat(`${job.slug}, found with q=${q}`, begins, 'a word that begins so', text);
  }
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function idsOf(jobs: readonly JobSummary[]): string[] {
  return jobs.map(({ id }) => id);
}
