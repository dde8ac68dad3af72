import { newId } from '../../jobs/job-id.js';
import { QuotaUsedUp } from '../guards/admission.js';
import { readyAdmission } from '../guards/admit.js';
import { findUsedUp } from '../guards/quotas.js';
import { uploadLifetimeMs } from './claim-uploads.js';
import { doOnce, earlierAnswer, hashedKey, hashedRequest, isKnown } from './idempotency.js';
import type { IntakeParts } from './intake-parts.js';
import type { NewUpload, StoredUpload, UploadStore } from './intake-types.js';

export function uploadStore(parts: IntakeParts): UploadStore {
  const { db, hash, fileBytes } = parts;
  const discard = (id: string) => fileBytes.current.remove(id).catch(() => {});
  return {
    earlier: async (request) => earlierAnswer<StoredUpload>(db, await hashedRequest(hash, 'upload', request)),

    async requireRoom({ board, key, admission, now }) {
      const { quotas } = await readyAdmission(hash, admission);
      // First the quota, then the key: what used the last of it may have been this very key.
      const usedUp = await findUsedUp(db, quotas, now);
      if (usedUp && !(await isKnown(db, await hashedKey(hash, 'upload', { board, key })))) throw usedUp;
    },

    async add(upload) {
      const { bytes, now } = upload;
      const request = await hashedRequest(hash, 'upload', upload);
      const admission = await readyAdmission(hash, upload.admission);
      const answer = answerTo(upload);
      // Before there is a row: bytes that nobody knows are swept, a row without bytes would be a lost file.
      await fileBytes.current.stage(answer.id, bytes);
      const result = await doOnce<StoredUpload>(parts, {
        ...{ request, answer, now, admission },
        work: async (transaction) => {
          await transaction
            .insertInto('files')
            .values(rowOf(upload, answer.id, fileBytes.current.place))
            .execute();
          await fileBytes.current.attach(transaction, answer.id, bytes);
        },
      }).catch(async (error: unknown) => {
        // Of any other error nobody knows whether the row is there after all.
        if (error instanceof QuotaUsedUp) await discard(answer.id);
        throw error;
      });
      if (result.outcome !== 'created') await discard(answer.id);
      return result;
    },

    async read(id) {
      const row = await db.selectFrom('files').select('kept_in').where('id', '=', id).executeTakeFirst();
      return row && fileBytes.in(row.kept_in).read(id);
    },
  };
}

function answerTo({ mediaType, bytes, now }: NewUpload): StoredUpload {
  const expiresAt = new Date(now.getTime() + uploadLifetimeMs).toISOString();
  return { id: newId('upl'), mediaType, sizeBytes: bytes.length, expiresAt };
}

function rowOf({ board, name, mediaType, bytes, now }: NewUpload, id: string, keptIn: 'database' | 'blob-store') {
  const about = { name, media_type: mediaType, size_bytes: bytes.length };
  return { id, board, application: null, ...about, kept_in: keptIn, created_at_ms: now.getTime() };
}
