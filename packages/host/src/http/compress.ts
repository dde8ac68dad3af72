import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createMiddleware } from 'hono/factory';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

const encoders = {
  // 5 is the knee of the curve for JSON: smaller than gzip 9 in less time than gzip 6.
  br: (body: Uint8Array) => asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Uint8Array) => asGzip(body),
};
type Encoding = keyof typeof encoders;

/** Below this many bytes an answer fits one packet either way. */
const worthwhileBytes = 1024;

/**
 * Compresses text of some size as the client likes it best. `hono/compress` knows no brotli and streams through the
 * slow web streams; our answers are whole in memory anyway, and so keep a `Content-Length`.
 */
export function compress() {
  return createMiddleware(async (c, next) => {
    await next();
    const { headers, status } = c.res;
    if (headers.has('Content-Encoding') || !COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('Content-Type') ?? '')) {
      if (status === 304) c.header('Vary', 'Accept-Encoding', { append: true });
      return;
    }
    c.header('Vary', 'Accept-Encoding', { append: true });
    const encoding = bestEncoding(c.req.header('Accept-Encoding'));
    if (!encoding || !c.res.body) return;
    const body = new Uint8Array(await c.res.arrayBuffer());
    const worthwhile = body.length >= worthwhileBytes;
    const sent = worthwhile ? await encoders[encoding](body) : body;
    c.res = new Response(new Uint8Array(sent), c.res);
    c.res.headers.set('Content-Length', String(sent.length));
    if (worthwhile) markEncoded(c.res.headers, encoding);
  });
}

/** Other bytes of the same meaning: the tag stays, but only as a weak one. */
function markEncoded(headers: Headers, encoding: Encoding): void {
  headers.set('Content-Encoding', encoding);
  const tag = headers.get('ETag');
  if (tag && !tag.startsWith('W/')) headers.set('ETag', `W/${tag}`);
}

function bestEncoding(header: string | undefined): Encoding | undefined {
  const accepted = parseAccept(header ?? '');
  const weight = (name: string) =>
    (accepted.find(({ type }) => type.toLowerCase() === name) ?? accepted.find(({ type }) => type === '*'))?.q ?? 0;
  const [best] = (Object.keys(encoders) as Encoding[]).sort((a, b) => weight(b) - weight(a));
  return best && weight(best) > 0 ? best : undefined;
}
