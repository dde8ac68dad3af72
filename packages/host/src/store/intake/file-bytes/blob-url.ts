/** An S3-speaking store, as `BLOB_URL` names it. */
export interface BlobPlace {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** The bucket's address, with the folder in it, ending in a slash. */
  folder: URL;
  bucket: URL;
  /** The folder's name within the bucket, with a slash behind it; empty: the bucket itself. */
  prefix: string;
}

/**
 * Reads `s3://KEY:SECRET@host/bucket/folder?region=eu-central-1`; `https://…` says the same, and `insecure=1` speaks
 * plain http, for a store on the same machine. Undefined when a part is missing or the text is no such URL.
 */
export function readBlobUrl(text: string): BlobPlace | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^(?:s3|https):$/.test(url.protocol) || !url.host || !url.username || !url.password) return undefined;
  const [bucketName, ...folders] = url.pathname.split('/').filter((part) => part !== '');
  if (!bucketName) return undefined;
  const scheme = url.searchParams.get('insecure') === '1' ? 'http' : 'https';
  const bucket = new URL(`${scheme}://${url.host}/${bucketName}/`);
  const prefix = folders.map((folder) => `${folder}/`).join('');
  return {
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? 'us-east-1',
    bucket,
    prefix,
    folder: new URL(prefix, bucket),
  };
}
