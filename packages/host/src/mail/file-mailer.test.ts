import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirError } from '../data-dir-error.js';
import { fileMailer, purgeMailFiles } from './file-mailer.js';
import type { Mail } from './mailer.js';
import { readMail } from './smtp.test-support.js';

const place = { from: 'no-reply@localhost', publicUrl: 'http://localhost:4321' };
const mail: Mail = {
  id: 'msg_one',
  to: 'ana@applicant.example',
  subject: 'Hello',
  text: 'Words\n',
  html: '<p>Words</p>',
};

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-mail-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));
const files = () => readdir(join(dataDir, 'mail'));

describe('mails as files', () => {
  it('are for this user only, whole, and one for each mail however often it is sent', async () => {
    const mailer = fileMailer(dataDir, place);
    expect(await mailer.send(mail)).toEqual({ kind: 'sent' });
    await mailer.send(mail);
    expect(await files()).toEqual(['msg_one.eml']);
    const file = join(dataDir, 'mail', 'msg_one.eml');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'mail'))).mode & 0o777).toBe(0o700);
    const read = await readMail(await readFile(file, 'utf8'));
    expect(read).toMatchObject({ subject: 'Hello', to: ['ana@applicant.example'], messageId: '<msg_one@localhost>' });
  });

  it('say what is wrong with their folder', async () => {
    await writeFile(join(dataDir, 'mail'), '');
    await expect(fileMailer(dataDir, place).send(mail)).rejects.toThrow(DataDirError);
  });

  it('are done away with after a while', async () => {
    expect(await purgeMailFiles(dataDir, new Date())).toBe(0);
    const mailer = fileMailer(dataDir, place);
    for (const id of ['msg_old', 'msg_new']) await mailer.send({ ...mail, id });
    await utimes(join(dataDir, 'mail', 'msg_old.eml'), 1000, 1000);
    expect(await purgeMailFiles(dataDir, new Date(Date.now() - 60_000))).toBe(1);
    expect(await files()).toEqual(['msg_new.eml']);
  });
});
