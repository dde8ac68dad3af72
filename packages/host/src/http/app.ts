import { Hono, type Next } from 'hono';
import { except } from 'hono/combine';
import { requestId } from 'hono/request-id';
import { installedEmbedDir } from '../embed/installed-build.js';
import { defaultLimits } from '../guards/limits.js';
import { silentLog } from '../log.js';
import { noMailFiles } from '../mail/mail-files.js';
import { createMetrics } from '../metrics.js';
import { pageRoutes } from '../pages/index.js';
import { auditChanges } from './audit.js';
import { requireAdminKey } from './auth.js';
import { boardReads } from './board-reads.js';
import { compress } from './compress.js';
import type { AppContext, AppEnv, RouteDeps } from './context.js';
import { answerOtherMethods } from './methods.js';
import { observe } from './observe.js';
import { onError } from './on-error.js';
import { problem } from './problem.js';
import { cacheReads, publicCors, tagReads } from './public-reads.js';
import { adminAccessRoutes } from './routes/admin-access.js';
import { adminApplicationRoutes } from './routes/admin-applications.js';
import { adminBoardRoutes } from './routes/admin-boards.js';
import { adminErasureRoutes } from './routes/admin-erasures.js';
import { adminExportRoutes, isExport } from './routes/admin-exports.js';
import { adminImportRoutes } from './routes/admin-imports.js';
import { adminJobRoutes } from './routes/admin-jobs.js';
import { adminOutboxRoutes } from './routes/admin-outbox.js';
import { adminWebhookRoutes } from './routes/admin-webhooks.js';
import { applicationRoutes } from './routes/applications.js';
import { boardRoutes } from './routes/boards.js';
import { formTokenRoutes } from './routes/form-token.js';
import { jobRoutes } from './routes/jobs.js';
import { operationRoutes } from './routes/operations.js';
import { problemRoutes } from './routes/problems.js';
import { subscriptionRoutes } from './routes/subscriptions.js';
import { uploadRoutes } from './routes/uploads.js';
import { securityHeaders } from './security-headers.js';
import { wakeDelivery } from './wake-delivery.js';
import { corsByPath, writeCors } from './write-cors.js';

export type AppDeps = Pick<RouteDeps, 'store'> & Partial<RouteDeps>;

/**
 * The host as one function from request to answer: `app.fetch(request)`. It opens nothing and listens nowhere. Where it
 * is given the address of the connection, `app.fetch(request, { peerAddress })`, what people send is limited by address.
 * @example
 * const store = await openStore({ dataDir, publicUrl });
 * const client = createClient({ baseUrl: publicUrl, board: 'demo', fetch: async (request) => createApp({ store }).fetch(request) });
 */
export function createApp(given: AppDeps): Hono<AppEnv> {
  const deps = withDefaults(given);
  const app = new Hono<AppEnv>();
  app.onError(onError(deps));
  app.notFound(() => {
    throw problem('route-not-found');
  });
  useEverywhere(app, deps);
  app.use('/v1/boards/*', corsByPath(publicCors, writeCors(deps)), cacheReads);
  app.use('/openapi.json', publicCors, cacheReads);
  app.use('/v1/admin/*', requireAdminKey(deps), auditChanges(deps));
  app.use('/v1/*', wakeDelivery(deps));
  mountRoutes(app, deps);
  answerOtherMethods(app);
  return app;
}

function withDefaults(given: AppDeps): RouteDeps {
  return {
    log: silentLog,
    metrics: createMetrics(),
    now: () => new Date(),
    adminKey: undefined,
    mailFiles: noMailFiles,
    publicUrl: 'http://localhost:4321',
    isDraining: () => false,
    embedDir: installedEmbedDir(),
    limits: defaultLimits,
    trustedProxies: ['loopback'],
    wakeDelivery: () => {},
    ...given,
  };
}

/** Outermost first: what comes early sees the answer last. */
function useEverywhere(app: Hono<AppEnv>, deps: RouteDeps): void {
  app.use(requestId({ limitLength: 64 }), observe(deps), securityHeaders(deps.publicUrl));
  // Those hold an answer whole in memory.
  app.use(except((c) => isExport(c.req.path), compress(), tagReads));
}

/** No page's address has one, and databases refuse it with errors of their own. */
async function refuseNul(c: AppContext, next: Next): Promise<void> {
  if (/\0|%00/.test(c.req.path)) throw problem('route-not-found');
  await next();
}

function mountRoutes(app: Hono<AppEnv>, deps: RouteDeps): void {
  app.route('/', boardRoutes(deps)).route('/', jobRoutes(deps)).route('/', subscriptionRoutes(deps));
  app.route('/', formTokenRoutes(deps)).route('/', applicationRoutes(deps)).route('/', uploadRoutes(deps));
  app.route('/', adminBoardRoutes(deps)).route('/', adminImportRoutes(deps)).route('/', adminJobRoutes(deps));
  app.route('/', adminWebhookRoutes(deps)).route('/', adminOutboxRoutes(deps)).route('/', adminApplicationRoutes(deps));
  app.route('/', adminAccessRoutes(deps)).route('/', adminErasureRoutes(deps)).route('/', adminExportRoutes(deps));
  app.route('/', operationRoutes(deps)).route('/', problemRoutes());
  app.use(refuseNul);
  app.route('/', pageRoutes({ ...deps, reads: boardReads(deps) }));
}
