import { type Job, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import { UploadsUnusable } from '../../store/intake/claim-uploads.js';
import type { KeyedRequest } from '../../store/intake/intake-types.js';
import { atMost } from '../at-most.js';
import { limitBody, maxApplicationBytes, readJson } from '../body.js';
import { checkApplication, fingerprintOf, requireForm } from '../check-application.js';
import type { AppContext, AppEnv, RouteDeps } from '../context.js';
import { countOutcome } from '../count-outcomes.js';
import { guardOf, type Terms } from '../guard.js';
import { honoPath } from '../hono-path.js';
import { answerKeyed, requireKey } from '../idempotency-key.js';
import { problem } from '../problem.js';
import { requireOrigin } from '../write-cors.js';
import { requireBoard } from './boards.js';
import { canBeJobKey } from './jobs.js';

/** What a host takes in a third of a second: behind more, all would wait for longer than people and clients do. */
const maxAtOnce = 200;

export function applicationRoutes(deps: RouteDeps) {
  const { store, metrics, now } = deps;
  const guard = guardOf('apply', deps);
  const slot = atMost(maxAtOnce);
  return new Hono<AppEnv>()
    .post(honoPath(paths.applications), limitBody(maxApplicationBytes), (c) =>
      countOutcome(metrics, 'applications', () => apply(c)),
    )
    .get(honoPath(paths.applicationStatus), async (c) => {
      const board = await requireBoard(store, c.req.param('board'));
      return c.json(await store.applications.statusOf(board.slug, requireKey(c)));
    });

  async function apply(c: AppContext): Promise<Response> {
    const board = await requireBoard(store, c.req.param('board'));
    const key = requireKey(c);
    const body = await readJson(c);
    const idOrSlug = c.req.param('idOrSlug') ?? '';
    const job = await find(board.slug, idOrSlug);
    const request = { board: board.slug, key, fingerprint: fingerprintOf(body, job?.id ?? idOrSlug) };
    // Before all that could refuse it now: what was answered stays answered.
    const earlier = await store.applications.earlier(request);
    if (earlier) return answerKeyed(c, earlier);
    requireOrigin(c);
    if (!job) throw problem('job-not-found');
    // Not sooner: whoever sends slowly, or again, must not keep others from applying.
    return slot(() => keep(c, body, { ...request, job }));
  }

  async function keep(c: AppContext, body: unknown, request: KeyedRequest & { job: Job }): Promise<Response> {
    const { board, job } = request;
    const { trap, ...checked } = checkApplication(body, requireForm(job));
    const submission = { ...request, ...checked, now: now() };
    const submit = (terms: Terms) => store.applications.submit({ ...submission, ...terms }).catch(asProblem);
    return answerKeyed(c, await guard({ c, board, trap }, submit));
  }

  async function find(board: string, idOrSlug: string): Promise<Job | undefined> {
    return canBeJobKey(idOrSlug) ? store.jobs.find(board, idOrSlug, now()) : undefined;
  }
}

const uploadAgain =
  'Upload the file again: it is not there, was sent with another application, or is older than a day.';

function asProblem(error: unknown): never {
  if (!(error instanceof UploadsUnusable)) throw error;
  const errors = error.pointers.map((pointer) => ({ pointer, code: 'upload-unusable', message: uploadAgain }));
  throw problem('invalid-request', { errors });
}
