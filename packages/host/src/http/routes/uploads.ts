import { maxUploadBytes, paths, type Upload } from '@fractional-embed/contract';
import { Hono } from 'hono';
import { networkOfClient } from '../../guards/client-address.js';
import type { KeyedResult, StoredUpload } from '../../store/intake/intake-types.js';
import { FileRefused, FileUnsupported } from '../../uploads/file-errors.js';
import { extensionsOf } from '../../uploads/file-kinds.js';
import { dispositionName, safeFileName } from '../../uploads/file-name.js';
import { inspectFile } from '../../uploads/inspect-file.js';
import { atMost } from '../at-most.js';
import { limitBody, readBytes } from '../body.js';
import type { AppContext, AppEnv, RouteDeps } from '../context.js';
import { countOutcome } from '../count-outcomes.js';
import { guardOf } from '../guard.js';
import { honoPath } from '../hono-path.js';
import { answerKeyed, requireKey } from '../idempotency-key.js';
import { problem } from '../problem.js';
import { visitorAddress } from '../visitor-address.js';
import { requireOrigin } from '../write-cors.js';
import { requireBoard } from './boards.js';

/** Each holds up to three times its size in memory while it is looked at: some 900 MB together, at the very worst. */
const maxAtOnce = 32;
/** They are held while a file arrives, which takes minutes at worst: one visitor must not hold them all. */
const maxAtOncePerAddress = 8;

export function uploadRoutes(deps: RouteDeps) {
  const { store, metrics, now } = deps;
  const guard = guardOf('upload', deps);
  const slot = atMost(maxAtOnce, maxAtOncePerAddress);
  const addressOf = visitorAddress(deps);
  return new Hono<AppEnv>().post(honoPath(paths.uploads), limitBody(maxUploadBytes), (c) => {
    const address = addressOf(c);
    return countOutcome(metrics, 'uploads', () => slot(() => upload(c), address && networkOfClient(address)));
  });

  async function upload(c: AppContext): Promise<Response> {
    const board = await requireBoard(store, c.req.param('board'));
    const key = requireKey(c);
    const guarded = { c, board: board.slug };
    // Before ten megabytes are read and looked at, for nothing.
    await guard(guarded, ({ admission }) =>
      store.uploads.requireRoom({ board: board.slug, key, admission, now: now() }).then(() => ({})),
    );
    const given = dispositionName(c.req.header('Content-Disposition'));
    const bytes = await readBytes(c);
    const request = { board: board.slug, key, fingerprint: [given, bytes] };
    // Before the file is looked at: what was answered stays answered, and costs nothing.
    const earlier = await store.uploads.earlier(request);
    if (earlier) return answerKeyed(c, named(earlier, given));
    requireOrigin(c);
    const mediaType = await inspectFile(bytes, given).catch(asProblem);
    const name = safeFileName(given, extensionsOf(mediaType));
    const file = { ...request, name, mediaType, bytes, now: now() };
    const added = await guard(guarded, ({ admission }) => store.uploads.add({ ...file, admission }));
    return answerKeyed(c, named(added, given));
  }
}

/** The store keeps the name with the file only; it comes again with the request. */
function named(result: KeyedResult<StoredUpload>, given: string): KeyedResult<Upload> {
  if (!result.answer) return result;
  const { id, mediaType, ...rest } = result.answer;
  const name = safeFileName(given, extensionsOf(mediaType));
  return { ...result, answer: { id, name, mediaType, ...rest } };
}

function asProblem(error: unknown): never {
  if (error instanceof FileRefused) throw problem('file-refused', { detail: error.message });
  if (error instanceof FileUnsupported) throw problem('unsupported-media-type', { detail: error.message });
  throw error;
}
