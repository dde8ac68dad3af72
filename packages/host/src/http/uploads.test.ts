import { maxUploadBytes, Upload } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTables } from '../store/testing/tables.test-support.js';
import { docxOf, plainPdf } from '../uploads/documents.test-support.js';
import { now, problemOf } from './app.test-support.js';
import { type ApplyHost, freshKey, openApplyHost, someone } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

const send = async (body: BodyInit | null, headers: Record<string, string> = {}) =>
  host.app.request('/v1/boards/apply/uploads', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': freshKey(), ...headers },
    body,
    duplex: 'half',
  } as RequestInit);

const upload = async (bytes: Uint8Array, name = 'cv.pdf', headers: Record<string, string> = {}) => {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return send(new Uint8Array(bytes), { 'Content-Disposition': disposition, ...headers });
};

async function idOf(response: Response): Promise<string> {
  expect(response.status).toBe(201);
  return Upload.parse(await response.json()).id;
}

describe('a file', () => {
  it('is kept as it is, under what it is by its bytes', async () => {
    const response = await upload(plainPdf, '../Léa.docx');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const told = Upload.parse(await response.json());
    const expiresAt = new Date(now.getTime() + 86_400_000).toISOString();
    expect(told).toMatchObject({ name: 'Léa.docx.pdf', mediaType: 'application/pdf', expiresAt });
    expect(told.sizeBytes).toBe(plainPdf.length);
    expect(await host.store.uploads.read(told.id)).toEqual(new Uint8Array(plainPdf));
  });

  it('sent again is answered word for word, before it is looked at', async () => {
    const key = { 'Idempotency-Key': freshKey() };
    const first = await (await upload(plainPdf, 'Léa.pdf', key)).text();
    const again = await upload(plainPdf, 'Léa.pdf', key);
    expect([again.status, again.headers.get('Idempotent-Replayed')]).toEqual([201, 'true']);
    expect(await again.text()).toBe(first);
    for (const other of [await upload(docxOf(), 'Léa.pdf', key), await upload(plainPdf, 'Leo.pdf', key)]) {
      expect((await problemOf(other)).code).toBe('idempotency-key-reused');
    }
  });

  it('may have 10 MB, whether or not it says its length', async () => {
    const large = new Uint8Array(maxUploadBytes).fill(65);
    expect((await send(large)).status).toBe(201);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536).fill(65));
        sent += 65_536;
      },
    });
    for (const body of [new Uint8Array(maxUploadBytes + 1).fill(65), endless]) {
      const response = await send(body);
      expect(response.status).toBe(413);
      expect((await problemOf(response)).code).toBe('body-too-large');
    }
    expect(sent).toBeLessThan(maxUploadBytes + 1_000_000);
  });

  it('that can’t be taken is refused in a sentence, and kept nowhere', async () => {
    const before = await inTables(host.store).count('files');
    const refused = await problemOf(await upload(docxOf({ 'word/vbaProject.bin': 'x' })));
    expect(refused).toMatchObject({
      code: 'file-refused',
      status: 422,
      detail: expect.stringContaining('macros') as string,
    });
    const unsupported = await problemOf(await upload(Buffer.from('<svg onload="alert(1)"/>'), 'canary.svg'));
    expect(unsupported).toMatchObject({ code: 'unsupported-media-type', status: 415 });
    expect(JSON.stringify(unsupported)).not.toMatch(/canary|alert/);
    for (const body of [null, new Uint8Array(0)]) {
      expect((await problemOf(await send(body))).code).toBe('file-refused');
    }
    expect(await inTables(host.store).count('files')).toBe(before);
  });

  it('needs a key and a board', async () => {
    expect((await problemOf(await upload(plainPdf, 'a.pdf', { 'Idempotency-Key': '' }))).code).toBe(
      'idempotency-key-missing',
    );
    const elsewhere = await host.app.request('/v1/boards/nobody/uploads', { method: 'POST', body: 'x' });
    expect((await problemOf(elsewhere)).code).toBe('board-not-found');
  });
});

describe('an application with files', () => {
  const rest = { ...someone, links: ['https://a.example'], hoursPerWeek: 5 };
  const whole = { ...rest, rate: { model: 'retainer', amountMinor: 500_000, currency: 'EUR' } };

  it('takes them along', async () => {
    const resume = await idOf(await upload(plainPdf));
    const response = await host.apply('demanding', { ...whole, resume });
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as { id: string };
    const files = await inTables(host.store).files('apply');
    expect(files.find((file) => file.id === resume)?.application).toBe(id);
  });

  it('takes them along for questions of kinds that are not known yet', async () => {
    const video = await idOf(await upload(plainPdf));
    const answers = [
      { questionId: 'why', value: 'Because.' },
      { questionId: 'of-tomorrow', value: video },
    ];
    const consents = [{ id: 'privacy', version: '2', given: true }];
    expect((await host.apply('long', { ...someone, answers, consents })).status).toBe(201);
    const files = await inTables(host.store).files('apply');
    expect(files.find(({ id }) => id === video)?.application).not.toBeNull();
  });

  it('says which of them are not there', async () => {
    const used = await idOf(await upload(plainPdf));
    expect((await host.apply('demanding', { ...whole, resume: used })).status).toBe(201);
    const answers = [
      { questionId: 'why', value: 'Because.' },
      { questionId: 'portfolio', value: 'upl_of_nobody_at_all' },
    ];
    const consents = [{ id: 'privacy', version: '2', given: true }];
    const { errors } = await problemOf(await host.apply('long', { ...someone, answers, consents, resume: used }));
    expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/body/resume upload-unusable',
      '/body/answers/1/value upload-unusable',
    ]);
  });
});
