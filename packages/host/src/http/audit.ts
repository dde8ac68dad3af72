import { type Route, type RouteName, routes } from '@fractional-embed/contract/routes';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AuditNote } from '../store/access/access-stores.js';
import type { AppContext, AppEnv, RouteDeps } from './context.js';
import { honoPath } from './hono-path.js';

/** Reads of who somebody is, one or many. */
const readsOfPeople: readonly string[] = [
  'getApplication',
  'getSubscription',
  'downloadApplicationFile',
  'exportApplications',
  'exportSubscriptions',
] satisfies RouteName[];

/** The operations that are written down, by method and path. */
const actions = new Map<string, { name: string; route: Route }>();
for (const [name, route] of Object.entries(routes as Readonly<Record<string, Route>>)) {
  if (route.auth !== 'admin' || (route.method === 'get' && !readsOfPeople.includes(name))) continue;
  actions.set(`${route.method.toUpperCase()} ${honoPath(route.path)}`, { name, route });
}

/** Writes down each change and each read of people, before it is made and with what came of it: without that, none is. */
export function auditChanges({ store, now }: Pick<RouteDeps, 'store' | 'now'>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const action = matchedRoutes(c)
      .map(({ method, path }) => actions.get(`${method} ${path}`))
      .find(Boolean);
    if (action === undefined) return next();
    const note: AuditNote = {
      ...{ actor: c.get('actor') ?? '', action: action.name, subject: subjectOf(action.route, c.req.path) },
      ...{ details: {}, requestId: c.get('requestId') },
    };
    c.set('audit', note);
    const entry = await store.audit.begin(note, now());
    await next();
    await store.audit.end(entry, note, c.res.ok ? 'done' : c.res.status < 500 ? 'refused' : 'failed');
  });
}

/** Adds to the entry what only the handler knows. */
export function noteAudit(c: AppContext, known: Partial<Pick<AuditNote, 'subject' | 'details'>>): void {
  Object.assign(c.get('audit') ?? {}, known);
}

/** The first placeholder's value. What is no id or slug is left out: nobody knows what somebody typed. */
function subjectOf({ path }: Route, asked: string): string | null {
  const place = path.split('/').findIndex((segment) => segment.startsWith('{'));
  const value = place < 0 ? '' : (asked.split('/')[place] ?? '');
  return /^[A-Za-z0-9_-]{1,100}$/.test(value) ? value : null;
}
