import { paths } from '../paths.js';
import { expectEqual, expectThat } from './expect.js';
import type { RawQuery, Session } from './session.js';
import type { Define } from './target.js';

const long = 'x'.repeat(2_000);

/** Queries that can't be, and what is wrong with them. */
const badQueries: readonly [pointer: string, query: RawQuery][] = [
  ['/query/limit', { limit: 0 }],
  ['/query/limit', { limit: 101 }],
  ['/query/limit', { limit: 1.5 }],
  ['/query/limit', { limit: 'ten' }],
  ['/query/limit', { limit: '' }],
  ['/query/limit', { limit: ['1', '2'] }],
  ['/query/sort', { sort: 'cheapest' }],
  ['/query/sort', { sort: '' }],
  ['/query/availableHours', { availableHours: 0 }],
  ['/query/availableHours', { availableHours: 169 }],
  ['/query/availableHours', { availableHours: 'NaN' }],
  ['/query/minEffectiveHourly', { minEffectiveHourly: -1 }],
  ['/query/minEffectiveHourly', { minEffectiveHourly: '1e999' }],
  ['/query/currency', { currency: 'dollars' }],
  ['/query/postedAfter', { postedAfter: 'yesterday' }],
  ['/query/postedAfter', { postedAfter: '2026-02-30' }],
  ['/query/q', { q: long }],
  ['/query/function/0', { function: long }],
  ['/query/region', { region: Array.from({ length: 51 }, (_, index) => `r${index}`) }],
];

/** What a host refuses, and how it says so. */
export function refusalCases(session: Session, define: Define): void {
  for (const [pointer, query] of badQueries) {
    const text = JSON.stringify(query);
    define(`a bad query is refused with a pointer: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`, async () => {
      const response = await session.ask(session.path(paths.jobs), { query });
      const problem = await session.expectProblem(text.slice(0, 100), response, 'invalid-request');
      const pointers = problem.errors?.map((error) => error.pointer) ?? [];
      expectThat('pointers', pointers.includes(pointer), pointer, pointers);
      for (const error of problem.errors ?? []) expectThat('message', error.message !== '', 'a sentence', error);
    });
  }

  define('everything wrong with a query is said at once', async () => {
    const response = await session.ask(session.path(paths.jobs), { query: { limit: 0, sort: 'x', currency: 'x' } });
    const { errors = [] } = await session.expectProblem('three errors', response, 'invalid-request');
    expectEqual('pointers', errors.map(({ pointer }) => pointer).sort(), [
      '/query/currency',
      '/query/limit',
      '/query/sort',
    ]);
  });

  define('an unknown board, job, path and method are problems', async () => {
    const { ask, expectProblem } = bound(session);
    await expectProblem('unknown board', await ask('/v1/boards/no-such-board-here'), 'board-not-found');
    await expectProblem('jobs of an unknown board', await ask('/v1/boards/no-such-board-here/jobs'), 'board-not-found');
    const job = session.path(paths.job, { idOrSlug: 'no-such-job-here' });
    await expectProblem('unknown job', await ask(job), 'job-not-found');
    await expectProblem('a job of odd characters', await ask(`${job}%00%F0%9F%98%80%2F..`), 'job-not-found');
    await expectProblem('unknown path', await ask('/v1/no-such-path'), 'route-not-found');
    const response = await ask(session.path(paths.jobs), { method: 'DELETE' });
    const allow = response.headers.get('allow') ?? '';
    await expectProblem('DELETE on the list', response, 'method-not-allowed');
    expectThat('Allow', /\bGET\b/.test(allow), 'GET among the methods', allow);
  });

  define('the operator’s routes need the key', async () => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic YTpi' }]) {
      const response = await session.ask(paths.adminBoards, { headers });
      const challenge = response.headers.get('www-authenticate');
      await session.expectProblem(`boards with ${JSON.stringify(headers)}`, response, 'unauthorized');
      expectThat('WWW-Authenticate', challenge?.startsWith('Bearer') ?? false, 'Bearer', challenge);
    }
  });
}

function bound(session: Session) {
  return { ask: session.ask.bind(session), expectProblem: session.expectProblem.bind(session) };
}
