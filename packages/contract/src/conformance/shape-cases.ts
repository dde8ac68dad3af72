import { Job, JobSummary } from '../job.js';
import { paths } from '../paths.js';
import { expectEqual, expectThat } from './expect.js';
import type { Session } from './session.js';
import type { Define } from './target.js';

/** What boards, lists and jobs look like. */
export function shapeCases(session: Session, define: Define): void {
  define('a board answers by its slug', async () => {
    const board = await session.board();
    expectEqual('slug', session.path(paths.board), `/v1/boards/${board.slug}`);
  });

  define('a list is a page of open jobs with their total', async () => {
    const jobs = await session.all();
    const page = await session.page();
    expectEqual('total', page.total, jobs.length);
    expectThat(
      'jobs on a page',
      page.data.length === Math.min(20, jobs.length),
      'the default limit of 20',
      page.data.length,
    );
    for (const { id, status } of jobs) expectEqual(`status of ${id} in the list`, status, 'open');
  });

  define('limit is the number of jobs on a page', async () => {
    const jobs = await session.all();
    for (const limit of [1, 2, 100]) {
      const { data } = await session.page({ limit });
      expectEqual(`jobs with limit=${limit}`, data.length, Math.min(limit, jobs.length));
    }
  });

  define('a job answers by id and by slug, as the list has it', async () => {
    for (const summary of (await session.all()).slice(0, 5)) {
      const byId = await session.read(summary.id, session.path(paths.job, { idOrSlug: summary.id }), Job);
      const bySlug = await session.read(summary.slug, session.path(paths.job, { idOrSlug: summary.slug }), Job);
      expectEqual(`${summary.slug} by slug and by id`, bySlug, byId);
      expectEqual(`${summary.slug} in the list and alone`, JobSummary.parse(summary), JobSummary.parse(byId));
    }
  });

  define('pay says what can be compared', async () => {
    for (const { id, pay } of await session.all()) {
      const { effectiveHourly, effectiveMonthly } = pay.derived;
      const derived = effectiveHourly ?? effectiveMonthly;
      expectThat(
        `pay.currency of ${id}`,
        derived === null || pay.currency !== null,
        'a currency beside derived pay',
        pay,
      );
      for (const range of [pay, effectiveHourly, effectiveMonthly]) {
        const { minAmountMinor: min = null, maxAmountMinor: max = null } = range ?? {};
        expectThat(`pay of ${id}`, min === null || max === null || min <= max, 'min at or below max', range);
      }
    }
  });
}
