import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface S3Server {
  run(): Promise<unknown>;
  close(): Promise<void>;
}

// It comes without types.
const require = createRequire(import.meta.url);
const S3rver = require('@20minutes/s3rver') as new (options: object) => S3Server;

/** A server that speaks S3, with the bucket `files`, on a port and a folder of its own. */
export async function startBlobServer() {
  const directory = await mkdtemp(join(tmpdir(), 'fractional-blobs-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = (await server.run()) as AddressInfo;
  const urlOf = (folder: string) => `s3://S3RVER:S3RVER@127.0.0.1:${port}/files/${folder}?insecure=1`;
  const close = async () => {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { urlOf, close, directory };
}
