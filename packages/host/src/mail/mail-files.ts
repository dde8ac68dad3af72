import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutboxStore } from '../store/outbox/outbox-store.js';
import { mailFolder } from './file-mailer.js';

/** The mails that are kept as files where no mail server is named. Each belongs to an entry of the outbox. */
export interface MailFiles {
  /** How many of these entries have one. */
  count(entries: readonly string[]): Promise<number>;
  /** Removes those whose entry is gone: it was erased. @returns how many */
  removeErased(): Promise<number>;
}

const ours = /^(msg_[a-z2-7]{20})\.eml(?:\.part)?$/;

/** Of a data folder. Entries outlive their files, so a file without one is of somebody who was erased. */
export function mailFiles(dataDir: string, outbox: Pick<OutboxStore, 'known'>): MailFiles {
  const folder = mailFolder(dataDir);
  const list = async () => {
    const names = await readdir(folder).catch(() => []);
    return names.flatMap((name) => {
      const [, entry] = ours.exec(name) ?? [];
      return entry === undefined ? [] : [{ name, entry }];
    });
  };
  return {
    async count(entries) {
      const wanted = new Set(entries);
      return (await list()).filter(({ entry }) => wanted.has(entry)).length;
    },

    async removeErased() {
      // The folder is read before the outbox: what is written meanwhile has an entry.
      const files = await list();
      const known = new Set(await outbox.known(files.map(({ entry }) => entry)));
      const erased = files.filter(({ entry }) => !known.has(entry));
      for (const { name } of erased) await rm(join(folder, name), { force: true });
      return erased.length;
    },
  };
}

/** Where mails leave by a server, or somebody else keeps them. */
export const noMailFiles: MailFiles = { count: async () => 0, removeErased: async () => 0 };
