import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createUploads, type UploadsResource } from '../apply.js';
import { type FaultyServer, openFaultyServer, problem, reply, resetConnection } from '../faulty-server.test-support.js';
import { type ClientOptions, createClient, type FileTooLargeError, maxUploadBytes } from '../index.js';
import { faults, type IntakeServer, openIntakeServer } from '../writes/intake-server.test-support.js';

let server: IntakeServer;
let faulty: FaultyServer;
beforeAll(async () => {
  [server, faulty] = await Promise.all([openIntakeServer(), openFaultyServer()]);
});
afterEach(() => server.reset());
afterAll(() => Promise.all([server.close(), faulty.close()]));

const fast = { timeout: { perTry: 500, total: 10_000 }, retry: { limit: 5, baseDelayMs: 5, maxDelayMs: 20 } };
const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255]);

const everyUploads: { name: string; create: (options: ClientOptions) => UploadsResource }[] = [
  { name: 'client.uploads', create: (options) => createClient(options).uploads },
  { name: 'createUploads', create: createUploads },
];

describe.each(everyUploads)('$name', ({ create }) => {
  const open = () => create({ baseUrl: server.baseUrl, board: 'demo' });

  it.each([
    ['a File', new File([bytes], 'cv.pdf')],
    ['a Blob', new Blob([bytes])],
    ['an ArrayBuffer', bytes.slice().buffer],
    ['bytes', bytes],
    ['bytes within others', new Uint8Array([1, 2, ...bytes, 3]).subarray(2, 2 + bytes.length)],
  ])('sends %s byte by byte, under a key, by its name', async (_name, file) => {
    await expect(open().add(file, { ...fast, name: 'cv.pdf' })).resolves.toMatchObject({
      mediaType: 'application/pdf',
    });
    const [request] = server.requests;
    expect(Buffer.from(request?.body ?? '', 'latin1')).toEqual(Buffer.from(bytes));
    expect(request).toMatchObject({ method: 'POST', url: '/v1/boards/demo/uploads' });
    expect(request?.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''cv.pdf",
    });
    expect(request?.headers['idempotency-key']).toHaveLength(36);
  });

  it.each([
    ['Zoë’s “CV” (new*).pdf', 'Zo%C3%AB%E2%80%99s%20%E2%80%9CCV%E2%80%9D%20%28new%2A%29.pdf'],
    ['履歴書.docx', '%E5%B1%A5%E6%AD%B4%E6%9B%B8.docx'],
    ['a\r\nX-Evil: 1', 'a%0D%0AX-Evil%3A%201'],
    ['half a pair \uD83D.pdf', 'half%20a%20pair%20%EF%BF%BD.pdf'],
  ])('names %j so that a header carries it', async (name, encoded) => {
    await open().add(new File([bytes], name), fast);
    expect(server.requests[0]?.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encoded}`);
  });

  it.each(faults)('gets over: %s', async (fault) => {
    server.fail(fault);
    await open().add(bytes, { ...fast, name: 'cv.pdf', retry: { ...fast.retry, limit: 20 } });
    expect(server.intake.rows).toHaveLength(1);
    expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
  });

  it('sends what there was, whatever becomes of the buffer', async () => {
    server.fail('reset-before');
    const buffer = bytes.slice();
    const onState = ({ state }: { state: string }) => {
      if (state === 'waiting') buffer.fill(0);
    };
    await open().add(buffer, { ...fast, name: 'cv.pdf', onState });
    expect(Buffer.from(server.requests[1]?.body ?? '', 'latin1')).toEqual(Buffer.from(bytes));
  });

  it('sends nothing that is too large, and says what may be done', async () => {
    const add = open().add(new File([new Uint8Array(maxUploadBytes + 1)], 'portfolio.pdf'), fast);
    const error = await add.then(
      () => expect.fail('it must be rejected'),
      (thrown: unknown) => thrown as FileTooLargeError,
    );
    expect(error).toMatchObject({
      name: 'FileTooLargeError',
      fileName: 'portfolio.pdf',
      sizeBytes: maxUploadBytes + 1,
      limitBytes: maxUploadBytes,
      url: `${server.baseUrl}/v1/boards/demo/uploads`,
    });
    expect(error.message).toContain('"portfolio.pdf" has 10.01 MB, but a file may have 10 MB');
    expect(server.requests).toHaveLength(0);
  });

  it('sends what is just as large as it may be', async () => {
    await expect(open().add(new Uint8Array(maxUploadBytes), { name: 'a.pdf' })).resolves.toHaveProperty('id');
    expect(server.requests[0]?.body).toHaveLength(maxUploadBytes);
  });

  it('tells a refusal, and an outcome that nobody knows with its key', async () => {
    const key = 'a-key-of-sixteen-or-more';
    const uploads = create({ baseUrl: faulty.baseUrl, board: 'demo' });
    faulty.answer(problem(422, 'file-refused'));
    await expect(uploads.add(bytes, { name: 'a' })).rejects.toMatchObject({ name: 'ApiError', code: 'file-refused' });
    faulty.answer(reply(413, 'x'));
    await expect(uploads.add(bytes, { name: 'a' })).rejects.toMatchObject({ name: 'ApiError', status: 413 });
    expect(faulty.requests).toHaveLength(1);
    faulty.answer(resetConnection);
    await expect(uploads.add(bytes, { name: 'a', key, retry: 0 })).rejects.toMatchObject({
      name: 'NotConfirmedError',
      key,
    });
  });

  it('needs a name, and a key that can be one', async () => {
    await expect(open().add(new Blob([bytes]))).rejects.toThrow('"name"');
    await expect(open().add(bytes, { name: '' })).rejects.toThrow(TypeError);
    await expect(open().add(bytes, { name: 'a', key: 'short' })).rejects.toThrow('"key"');
    expect(server.requests).toHaveLength(0);
  });
});
