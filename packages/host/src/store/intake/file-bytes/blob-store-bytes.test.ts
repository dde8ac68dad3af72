import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnavailable } from '../../../http/unavailable.js';
import { startBlobServer } from './blob-server.test-support.js';
import { blobStoreBytes } from './blob-store-bytes.js';
import { readBlobUrl } from './blob-url.js';
import { readListing } from './read-listing.js';

describe('a blob store', () => {
  let server: Awaited<ReturnType<typeof startBlobServer>>;
  beforeAll(async () => {
    server = await startBlobServer();
  });
  afterAll(() => server.close());

  it('keeps bytes in its folder, and knows what is there', async () => {
    const bytes = blobStoreBytes(server.urlOf('one'));
    const other = blobStoreBytes(server.urlOf('two'));
    await bytes.stage('a', new Uint8Array([1, 2, 3]));
    expect(await bytes.read('a')).toEqual(new Uint8Array([1, 2, 3]));
    expect(await other.read('a')).toBeUndefined();
    const staged = async (from: typeof bytes, moment: Date) => {
      const ids: string[] = [];
      for await (const page of from.stagedBefore(moment)) ids.push(...page);
      return ids;
    };
    expect(await staged(bytes, new Date(Date.now() + 60_000))).toEqual(['a']);
    expect(await staged(bytes, new Date(Date.now() - 60_000))).toEqual([]);
    expect(await staged(other, new Date(Date.now() + 60_000))).toEqual([]);
    await bytes.remove('a');
    await bytes.remove('a');
    expect(await bytes.read('a')).toBeUndefined();
  });

  it('is unavailable with a wrong key, a wrong bucket, or nobody there', { timeout: 30_000 }, async () => {
    const wrong = [
      server.urlOf('').replace(':S3RVER@', ':another@'),
      server.urlOf('').replace('/files', '/nothing'),
      's3://key:secret@127.0.0.1:9/files?insecure=1',
    ];
    for (const url of wrong) {
      const error = await blobStoreBytes(url)
        .stage('a', new Uint8Array(1))
        .catch((caught: unknown) => caught);
      expect(isUnavailable(error)).toBe(true);
      expect(String(error)).not.toMatch(/another|secret/);
    }
  });
});

describe('BLOB_URL', () => {
  it('names the key, the bucket, a folder and the region', () => {
    const place = readBlobUrl('s3://AK:se%2Fcret@s3.example.org:9000/jobs/host-1?region=eu-central-1');
    expect(place).toMatchObject({ accessKeyId: 'AK', secretAccessKey: 'se/cret', region: 'eu-central-1' });
    expect(place?.folder.href).toBe('https://s3.example.org:9000/jobs/host-1/');
    expect(readBlobUrl('https://AK:secret@s3.example.org/jobs')?.folder.href).toBe('https://s3.example.org/jobs/');
  });

  it.each([
    '',
    's3://',
    's3://host/bucket',
    's3://AK@host/bucket',
    's3://AK:secret@host',
    'ftp://AK:secret@host/bucket',
  ])('is not %s', (url) => {
    expect(readBlobUrl(url)).toBeUndefined();
    expect(() => blobStoreBytes(url)).toThrow(TypeError);
  });
});

it('a listing goes on behind its last page', () => {
  const object = '<Contents><Key>f/a&amp;b</Key><LastModified>2026-03-01T00:00:00.000Z</LastModified></Contents>';
  const page = (rest: string) => `<?xml version="1.0"?><ListBucketResult>${rest}${object}</ListBucketResult>`;
  const more = page('<IsTruncated>true</IsTruncated><NextContinuationToken>t1</NextContinuationToken>');
  const objects = [{ key: 'f/a&b', changedAt: '2026-03-01T00:00:00.000Z' }];
  expect(readListing(more)).toEqual({ objects, next: 't1' });
  expect(readListing(page('<IsTruncated>false</IsTruncated>'))).toEqual({ objects, next: undefined });
});
