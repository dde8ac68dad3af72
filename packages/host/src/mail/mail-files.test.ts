import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addToOutbox } from '../store/outbox/add-to-outbox.js';
import { putApplication } from '../store/testing/applications.test-support.js';
import { now, publicUrl } from '../store/testing/opened-store.test-support.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { fileMailer, mailFolder } from './file-mailer.js';
import { mailFiles } from './mail-files.js';
import { mailSender } from './mail-sender.js';
import type { Mailer } from './mailer.js';

let raw: Awaited<ReturnType<typeof openRawSqlite>>;
beforeEach(async () => {
  raw = await openRawSqlite();
  await raw.store.boards.put('demo', {}, now);
});
afterEach(() => raw.close());

const names = () => readdir(mailFolder(raw.dataDir)).catch(() => []);

/** Sends the receipt of a new application. @returns the application's id */
async function send(change: (mailer: Mailer, subject: string) => Mailer = (mailer) => mailer): Promise<string> {
  const subject = await putApplication(raw.db, { board: 'demo' });
  await addToOutbox(raw.db, [{ kind: 'mail', topic: 'application.receipt', subject }], now);
  const [claim] = await raw.store.outbox.claim({ kind: 'mail', now, limit: 1, forMs: 60_000 });
  const mailer = change(fileMailer(raw.dataDir, { from: 'us@host.example', publicUrl }), subject);
  await mailSender({ store: raw.store, mailer, publicUrl, now: () => now })(claim!, new AbortController().signal);
  await raw.store.outbox.sent(claim?.id ?? '');
  return subject;
}

it('a mail lives as long as its entry, and what is none of ours is left alone', async () => {
  const files = mailFiles(raw.dataDir, raw.store.outbox);
  expect(await files.removeErased()).toBe(0);
  const [erased, kept] = [await send(), await send()];
  const [entry] = (await raw.store.erasure.find({ application: erased })).entries;
  for (const name of [`${entry}.eml.part`, 'notes.eml']) await writeFile(join(mailFolder(raw.dataDir), name), 'x');
  expect(await files.count([entry!, 'msg_none'])).toBe(2);
  expect(await files.removeErased()).toBe(0);
  await raw.store.erasure.erase({ application: erased });
  expect(await files.removeErased()).toBe(2);
  const [left] = (await raw.store.erasure.find({ application: kept })).entries;
  expect((await names()).sort()).toEqual([`${left}.eml`, 'notes.eml']);
});

it('a mail of who is erased while it is written is taken back', async () => {
  await send((mailer, subject) => ({
    ...mailer,
    async send(mail) {
      await raw.store.erasure.erase({ application: subject });
      return mailer.send(mail);
    },
  }));
  expect(await names()).toEqual([]);
});
