import { describe, expect, it } from 'vitest';
import { UploadsUnusable } from '../intake/claim-uploads.js';
import type { NewUpload, Submission } from '../intake/intake-types.js';
import type { Store } from '../store.js';
import { submissionTo } from './applications-suite.test-support.js';
import { now } from './opened-store.test-support.js';
import { inTables } from './tables.test-support.js';

let count = 0;

export function uploadTo(board: string, changes: Partial<NewUpload> = {}): NewUpload {
  count += 1;
  const bytes = new TextEncoder().encode(`%PDF-1.7 number ${count}`);
  const about = {
    name: 'Ana Ruiz.pdf',
    mediaType: 'application/pdf',
    bytes,
    fingerprint: ['Ana Ruiz.pdf', bytes],
    now,
  };
  return { board, key: `key-of-an-upload-${count}`, ...about, ...changes };
}

const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

/** What must hold of uploads, wherever their bytes are. */
export function uploadsSuite(store: () => Store): void {
  /** Everything that an application with these uploads needs, and the uploads. */
  async function withUploads(...names: string[]) {
    const submission = await submissionTo(store());
    const added = await Promise.all(names.map((name) => store().uploads.add(uploadTo(submission.board, { name }))));
    return { submission, ids: added.map(({ answer }) => answer?.id ?? '') };
  }
  const submit = (submission: Submission, ...ids: string[]) => {
    const uploads = ids.map((id, index) => ({
      id,
      pointer: index === 0 ? '/body/resume' : `/body/answers/${index}/value`,
    }));
    return store().applications.submit({ ...submission, uploads });
  };
  const refusal = async (result: Promise<unknown>) => {
    const error = await result.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UploadsUnusable);
    return (error as UploadsUnusable).pointers;
  };

  describe('an upload', () => {
    it('is there, byte for byte, and answered alike however often it comes', async () => {
      const { board } = await submissionTo(store());
      const upload = uploadTo(board, { bytes: new Uint8Array(300_000).map((_, index) => index) });
      expect(await store().uploads.earlier(upload)).toBeUndefined();
      const first = await store().uploads.add(upload);
      const told = { mediaType: 'application/pdf', sizeBytes: 300_000 };
      expect(first).toMatchObject({ outcome: 'created', answer: { ...told, expiresAt: hoursLater(24).toISOString() } });
      const replayed = { outcome: 'replayed', answer: first.answer };
      expect(await store().uploads.add(upload)).toEqual(replayed);
      expect(await store().uploads.earlier(upload)).toEqual(replayed);
      expect(await store().uploads.earlier({ ...upload, fingerprint: 'other' })).toEqual({ outcome: 'reused' });
      expect(await store().uploads.read(first.answer?.id ?? '')).toEqual(upload.bytes);
      expect(await inTables(store()).files(board)).toHaveLength(1);
    });

    it('that comes many times at once is kept once', async () => {
      const { board } = await submissionTo(store());
      const upload = uploadTo(board);
      const results = await Promise.all([1, 2, 3, 4, 5, 6].map(() => store().uploads.add(upload)));
      expect(results.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
      expect(new Set(results.map(({ answer }) => answer?.id))).toHaveLength(1);
      expect(await inTables(store()).files(board)).toHaveLength(1);
    });

    it('has a name that its row knows and no other', async () => {
      const { board } = await submissionTo(store());
      await store().uploads.add(uploadTo(board, { name: 'canary-file.pdf' }));
      expect(JSON.stringify(await inTables(store()).everythingBut('files'))).not.toContain('canary-file');
    });
  });

  describe('uploads', () => {
    it('are claimed by their application', async () => {
      const { submission, ids } = await withUploads('cv.pdf', 'work.pdf');
      const { answer } = await submit(submission, ...ids);
      const files = await inTables(store()).files(submission.board);
      expect(files.map(({ application }) => application)).toEqual([answer?.id, answer?.id]);
    });

    it('of another board, of another application, expired or unknown are refused by their place', async () => {
      const { submission, ids } = await withUploads('cv.pdf', 'work.pdf');
      const other = await withUploads('other.pdf');
      const [cv = '', work = ''] = ids;
      expect(await refusal(submit(submission, cv, other.ids[0]!, 'upl_unknown'))).toEqual([
        '/body/answers/1/value',
        '/body/answers/2/value',
      ]);
      expect(await inTables(store()).applications(submission.board)).toHaveLength(0);
      expect(await submit(submission, cv)).toMatchObject({ outcome: 'created' });
      const next = { ...submission, key: `${submission.key}-next` };
      expect(await refusal(submit(next, cv))).toEqual(['/body/resume']);
      expect(await refusal(submit({ ...next, now: hoursLater(24) }, work))).toEqual(['/body/resume']);
      expect(await submit(next, work)).toMatchObject({ outcome: 'created' });
    });

    it('wanted by two applications at once go to one', async () => {
      const { submission, ids } = await withUploads('cv.pdf');
      const sent = [1, 2, 3, 4].map((n) => submit({ ...submission, key: `${submission.key}-${n}` }, ...ids));
      const results = await Promise.allSettled(sent);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await inTables(store()).applications(submission.board)).toHaveLength(1);
    });
  });

  describe('a sweep', () => {
    it('deletes what nobody claimed within a day, and keeps the rest', async () => {
      const { submission, ids } = await withUploads('claimed.pdf', 'left.pdf');
      const [claimed = '', left = ''] = ids;
      await submit(submission, claimed);
      await store().sweep(hoursLater(23.9));
      expect(await store().uploads.read(left)).toBeDefined();
      expect((await store().sweep(hoursLater(24))).uploads).toBeGreaterThanOrEqual(1);
      expect(await store().uploads.read(left)).toBeUndefined();
      expect(await store().uploads.read(claimed)).toBeDefined();
    });

    it('forgets keys after 30 days', async () => {
      const submission = await submissionTo(store());
      await store().applications.submit(submission);
      const status = async () => (await store().applications.statusOf(submission.board, submission.key)).status;
      await store().sweep(hoursLater(30 * 24 - 1));
      expect(await status()).toBe('received');
      expect((await store().sweep(hoursLater(30 * 24))).idempotencyKeys).toBeGreaterThanOrEqual(1);
      expect(await status()).toBe('unknown');
      expect(await inTables(store()).applications(submission.board)).toHaveLength(1);
    });
  });
}
