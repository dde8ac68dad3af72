import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { StoreUnavailable } from '../../store-errors.js';
import { type BlobPlace, readBlobUrl } from './blob-url.js';
import type { FileBytes } from './file-bytes.js';
import { readListing } from './read-listing.js';

const timeoutMs = 30_000;
/** Tries after the first, for answers of 500 and above. */
const retries = 2;

/**
 * Bytes in an S3-speaking store.
 * @throws TypeError when the URL names none.
 */
export function blobStoreBytes(blobUrl: string): FileBytes {
  const place = readBlobUrl(blobUrl);
  if (!place) throw new TypeError('BLOB_URL must be like s3://KEY:SECRET@host/bucket?region=eu-central-1');
  const ask = asker(place);
  return {
    place: 'blob-store',
    async stage(id, bytes) {
      const checksum = createHash('sha256').update(bytes).digest('hex');
      // The store refuses bytes that arrive other than they were.
      const headers = { 'X-Amz-Content-Sha256': checksum, 'Content-Type': 'application/octet-stream' };
      await ask('PUT', new URL(id, place.folder), { body: Buffer.from(bytes), headers });
    },
    attach: async () => {},
    async read(id) {
      const response = await ask('GET', new URL(id, place.folder));
      return response && new Uint8Array(await response.arrayBuffer().catch(unavailable));
    },
    async remove(id) {
      await ask('DELETE', new URL(id, place.folder));
    },
    async *stagedBefore(moment) {
      let from: string | undefined;
      do {
        const response = await ask('GET', listingOf(place, from));
        const { objects, next } = readListing((await response?.text().catch(unavailable)) ?? '');
        const old = objects.filter(({ changedAt }) => Date.parse(changedAt) < moment.getTime());
        yield old.map(({ key }) => key.slice(place.prefix.length));
        from = next;
      } while (from !== undefined);
    },
  };
}

function listingOf({ bucket, prefix }: BlobPlace, from: string | undefined): URL {
  // Without a slash behind the bucket, of which not every server makes the same signature.
  const url = new URL(bucket.href.replace(/\/$/, ''));
  url.searchParams.set('list-type', '2');
  url.searchParams.set('prefix', prefix);
  if (from !== undefined) url.searchParams.set('continuation-token', from);
  return url;
}

type Ask = (method: string, url: URL, init?: RequestInit) => Promise<Response | undefined>;

/** Undefined for what is not there; anything but success is the store being away. */
function asker({ accessKeyId, secretAccessKey, region }: BlobPlace): Ask {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries });
  return async (method, url, init = {}) => {
    const asked = { ...init, method, signal: AbortSignal.timeout(timeoutMs) };
    const response = await client.fetch(url.href, asked).catch(unavailable);
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404 && method !== 'PUT') return undefined;
    throw new StoreUnavailable(`The blob store answered ${response.status}`);
  };
}

function unavailable(cause: unknown): never {
  throw new StoreUnavailable('The blob store does not answer', { cause });
}
