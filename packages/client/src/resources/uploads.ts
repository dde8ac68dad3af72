import type { Upload } from '@fractional-embed/contract';
import { maxUploadBytes } from '@fractional-embed/contract/limits';
import { fillPath } from '@fractional-embed/contract/paths';
import { FileTooLargeError } from '../errors/file-too-large-error.js';
import type { Settings } from '../options.js';
import * as answers from '../writes/answers.js';
import { deliver } from '../writes/delivery.js';
import { attachment } from '../writes/file-name.js';
import { createKey, parseKey } from '../writes/key.js';
import { type KeyedOptions, parsePatience } from '../writes/write-options.js';
import { writePaths } from './write-paths.js';

const operation = 'uploads.add';

/** Ten megabytes take minutes over a train's network. */
const patience = {
  timeout: { perTry: 120_000, total: 600_000 },
  retry: { limit: 10, baseDelayMs: 500, maxDelayMs: 15_000 },
};

/** What an upload takes. */
export interface UploadOptions extends KeyedOptions {
  /** What the file is called, such as `résumé.pdf`. @default the name of a `File` */
  name?: string | undefined;
}

/** Files for applications. */
export interface UploadsResource {
  /**
   * Uploads a file of 10 MB at most, which an application refers to by the upload's `id` within a day. How much of it
   * has left can't be told: `fetch` doesn't say.
   *
   * @throws FileTooLargeError before anything is sent; ApiError when the host refuses it (`file-refused`);
   * NotConfirmedError when nobody can say whether it has arrived; what reading the file fails with
   */
  readonly add: (file: Blob | ArrayBuffer | Uint8Array, options?: UploadOptions) => Promise<Upload>;
}

export function uploads(settings: Settings, board: string): UploadsResource {
  return {
    add: async (file, { name = nameOf(file), key: given, ...options } = {}) => {
      if (!name) throw new TypeError('"name" is needed: what the file is called, such as "cv.pdf"');
      const key = given === undefined ? createKey() : parseKey(given);
      const path = () => fillPath(writePaths.uploads, { board });
      refuseTooLarge(new URL(`.${path()}`, settings.baseUrl), name, 'size' in file ? file.size : file.byteLength);
      const bytes = await read(file);
      const headers = { 'content-type': 'application/octet-stream', 'content-disposition': attachment(name) };
      const { data } = await deliver(settings, {
        operation,
        path,
        headers,
        body: () => bytes,
        key,
        schema: answers.Upload,
        patience: parsePatience(options, patience),
        options,
      });
      return data;
    },
  };
}

function nameOf(file: object): string | undefined {
  return 'name' in file && typeof file.name === 'string' ? file.name : undefined;
}

function refuseTooLarge(url: URL, name: string, sizeBytes: number): void {
  if (sizeBytes <= maxUploadBytes) return;
  const context = { operation, url: url.href, requestId: null };
  throw new FileTooLargeError(context, name, sizeBytes, maxUploadBytes);
}

/** All of it, once: a file that changes on the disk meanwhile would come with the same key and another content. */
async function read(file: Blob | ArrayBuffer | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array('size' in file ? await file.arrayBuffer() : file).slice();
}
