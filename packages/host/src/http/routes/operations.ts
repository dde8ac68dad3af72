import { paths } from '@fractional-embed/contract';
import { openApiDocument } from '@fractional-embed/contract/openapi';
import { Hono } from 'hono';
import type { AppEnv, RouteDeps } from '../context.js';
import { problem } from '../problem.js';

/** Longer than this, and the store counts as away. */
const pingTimeoutMs = 2_000;

/** For machines: is it alive, may it get requests, how does it do, what can it. */
export function operationRoutes({ store, metrics, isDraining, publicUrl }: RouteDeps) {
  const openapi = openApiDocument({ serverUrl: publicUrl });
  return new Hono<AppEnv>()
    .get(paths.openapi, (c) => c.json(openapi))
    .get(paths.health, (c) => c.json({ status: 'ok' }, 200, noStore))
    .get(paths.ready, async (c) => {
      if (isDraining() || !(await answersInTime(store.ping()))) {
        throw problem('unavailable', { headers: { 'Retry-After': '5' } });
      }
      return c.json({ status: 'ready' }, 200, noStore);
    })
    .get(paths.metrics, async (c) => {
      const { contentType, text } = await metrics.render();
      return c.body(text, 200, { ...noStore, 'Content-Type': contentType });
    });
}

const noStore = { 'Cache-Control': 'no-store' };

async function answersInTime(ping: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, pingTimeoutMs, false);
  });
  const inTime = ping.then(
    () => true,
    () => false,
  );
  return Promise.race([inTime, late]).finally(() => clearTimeout(timer));
}
