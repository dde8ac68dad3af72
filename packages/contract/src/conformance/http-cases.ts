import { paths } from '../paths.js';
import { expectEqual, expectThat } from './expect.js';
import type { Session } from './session.js';
import type { Define } from './target.js';

const elsewhere = { origin: 'https://some-page.example' };

/** Caching, CORS and methods of the public reads. */
export function httpCases(session: Session, define: Define): void {
  const reads = async () => {
    const [job] = await session.all();
    return [session.path(paths.board), session.path(paths.jobs), session.path(paths.job, { idOrSlug: job?.id ?? '' })];
  };

  define('reads carry an ETag that answers 304 while nothing changes', async () => {
    for (const path of await reads()) {
      const etag = (await session.ask(path)).headers.get('etag') ?? '';
      expectThat(`ETag of ${path}`, /^(?:W\/)?"[^"]+"$/.test(etag), 'a quoted tag', etag);
      for (const tags of [etag, `"other", ${etag}`]) {
        const again = await session.ask(path, { headers: { 'if-none-match': tags } });
        expectEqual(`${path} with If-None-Match: ${tags}`, [again.status, await again.text()], [304, '']);
        expectEqual(`ETag of the 304 of ${path}`, again.headers.get('etag'), etag);
      }
      const changed = await session.ask(path, { headers: { 'if-none-match': '"other"' } });
      expectEqual(`${path} with another tag`, changed.status, 200);
    }
  });

  define('different answers have different ETags', async () => {
    const tag = async (limit: number) =>
      (await session.ask(session.path(paths.jobs), { query: { limit } })).headers.get('etag');
    const [one, two] = [await tag(1), await tag(2)];
    expectThat('the ETags of two pages', one !== two, 'to differ', one);
  });

  define('reads may be kept for a while, problems may not', async () => {
    for (const path of await reads()) {
      const kept = (await session.ask(path)).headers.get('cache-control') ?? '';
      for (const part of ['public', 'max-age=60', 'stale-while-revalidate=600', 'stale-if-error=86400']) {
        expectThat(`Cache-Control of ${path}`, kept.split(/,\s*/).includes(part), part, kept);
      }
    }
    const refused = await session.ask(session.path(paths.jobs), { query: { limit: 0 } });
    expectEqual('Cache-Control of a problem', refused.headers.get('cache-control'), 'no-store');
  });

  define('any page may read, also problems and 304s, and see the headers it needs', async () => {
    const etag = (await session.ask(session.path(paths.board))).headers.get('etag') ?? '';
    const answers = [
      ...(await Promise.all((await reads()).map((path) => session.ask(path, { headers: elsewhere })))),
      await session.ask(session.path(paths.board), { headers: { ...elsewhere, 'if-none-match': etag } }),
      await session.ask(session.path(paths.jobs), { headers: elsewhere, query: { limit: 0 } }),
      await session.ask('/v1/boards/no-such-board-here', { headers: elsewhere }),
    ];
    for (const { status, headers } of answers) {
      expectEqual(`Access-Control-Allow-Origin (${status})`, headers.get('access-control-allow-origin'), '*');
      expectEqual(
        `Access-Control-Allow-Credentials (${status})`,
        headers.get('access-control-allow-credentials'),
        null,
      );
      const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/,\s*/);
      for (const name of ['x-request-id', 'retry-after', 'etag']) {
        expectThat(`Access-Control-Expose-Headers (${status})`, exposed.includes(name), name, exposed);
      }
    }
  });

  define('a preflight for a read is granted', async () => {
    const headers = {
      ...elsewhere,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'x-trace',
    };
    const response = await session.ask(session.path(paths.jobs), { method: 'OPTIONS', headers });
    expectThat('status', response.status === 204 || response.status === 200, '204', response.status);
    expectEqual('Access-Control-Allow-Origin', response.headers.get('access-control-allow-origin'), '*');
    const methods = response.headers.get('access-control-allow-methods') ?? '';
    expectThat('Access-Control-Allow-Methods', /\bGET\b/.test(methods), 'GET', methods);
    const allowed = response.headers.get('access-control-allow-headers') ?? '';
    expectThat('Access-Control-Allow-Headers', /x-trace|\*/i.test(allowed), 'x-trace', allowed);
  });

  define('HEAD answers as GET does, without the body', async () => {
    for (const path of await reads()) {
      const [get, head] = [await session.ask(path), await session.ask(path, { method: 'HEAD' })];
      expectEqual(`body of HEAD ${path}`, await head.text(), '');
      const told = ({ status, headers }: Response) => [
        status,
        headers.get('etag'),
        headers.get('content-type'),
        headers.get('cache-control'),
      ];
      expectEqual(`HEAD ${path}`, told(head), told(get));
    }
  });

  define('answers are JSON, and say their request id', async () => {
    for (const path of await reads()) {
      const { headers } = await session.ask(path);
      expectThat(
        `Content-Type of ${path}`,
        /^application\/json\b/.test(headers.get('content-type') ?? ''),
        'application/json',
        headers.get('content-type'),
      );
      expectThat(`X-Request-Id of ${path}`, Boolean(headers.get('x-request-id')), 'an id', null);
      expectEqual(`Set-Cookie of ${path}`, headers.get('set-cookie'), null);
    }
  });

  define('the host says what it can and how it is', async () => {
    for (const path of [paths.health, paths.ready, paths.metrics])
      expectEqual(path, (await session.ask(path)).status, 200);
    const document = (await (await session.ask(paths.openapi)).json()) as { openapi?: string; paths?: object };
    expectThat('openapi', document.openapi?.startsWith('3.1') ?? false, '3.1', document.openapi);
    const described = Object.keys(document.paths ?? {});
    for (const path of Object.values(paths))
      expectThat('paths of the document', described.includes(path), path, described);
  });
}
