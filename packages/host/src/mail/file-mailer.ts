import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { asDataDirError } from '../data-dir-error.js';
import type { Mailer } from './mailer.js';
import { type MessagePlace, messageOf } from './message.js';

/** Where mails are while no mail server is named. */
export function mailFolder(dataDir: string): string {
  return join(dataDir, 'mail');
}

/** Writes each mail as a file that mail programs open, readable by this user only. */
export function fileMailer(dataDir: string, place: MessagePlace): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(messageOf(mail, place));
      const file = join(mailFolder(dataDir), `${mail.id}.eml`);
      try {
        await mkdir(mailFolder(dataDir), { recursive: true, mode: 0o700 });
        await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
        // Whole or not at all, and a repetition in place of the first.
        await rename(`${file}.part`, file);
      } catch (error) {
        throw asDataDirError(error, dataDir, 'mail');
      }
      return { kind: 'sent' };
    },
    forget: (id) => rm(join(mailFolder(dataDir), `${id}.eml`), { force: true }),
    close: async () => transport.close(),
  };
}

/** Removes mails that were written before that moment: they name people. @returns how many */
export async function purgeMailFiles(dataDir: string, writtenBefore: Date): Promise<number> {
  const folder = mailFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  let count = 0;
  for (const name of names) {
    if (!/\.eml(\.part)?$/.test(name)) continue;
    const written = await stat(join(folder, name)).catch(() => undefined);
    if (written === undefined || written.mtimeMs >= writtenBefore.getTime()) continue;
    await rm(join(folder, name), { force: true });
    count += 1;
  }
  return count;
}
