import { applyRetention } from '../erasure/retention.js';
import { purgeMailFiles } from '../mail/file-mailer.js';
import { mailFiles } from '../mail/mail-files.js';
import type { Store } from '../store/store.js';
import { type Chore, dayMs } from './housekeeping.js';

const sentKeptDays = 30;
const pendingKeptDays = 7;
/** Files that name people: long enough to read what would have been sent. */
const mailFilesKeptDays = 7;
/** Longer than a year: what happened at the same time last year can be looked up. */
const auditKeptDays = 400;

const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs);

/** What a host does away with. */
export function chores(store: Store, dataDir: string): Chore[] {
  return [
    { name: 'outbox entries that were sent long ago', run: (now) => store.outbox.purgeSent(before(now, sentKeptDays)) },
    {
      name: 'subscriptions that nobody confirmed',
      run: (now) => store.subscriptions.purgePending(before(now, pendingKeptDays)),
    },
    {
      name: 'old keys and quotas, and files that nobody claimed',
      run: async (now) => {
        const { idempotencyKeys, uploads, orphans, guards } = await store.sweep(now);
        return idempotencyKeys + uploads + orphans + guards;
      },
    },
    {
      name: 'old audit entries, and the keys that only they name',
      async run(now) {
        const old = before(now, auditKeptDays);
        return (await store.audit.purge(old)) + (await store.adminKeys.purgeEnded(old));
      },
    },
    { name: 'applications that were kept for their time', run: (now) => applyRetention(store, now) },
    { name: 'mail files of who was erased', run: () => mailFiles(dataDir, store.outbox).removeErased() },
    { name: 'old mail files', run: (now) => purgeMailFiles(dataDir, before(now, mailFilesKeptDays)) },
    // Last: what the others deleted is then in no log either.
    { name: 'the log of writes', run: () => store.erasure.settle().then(() => 0) },
  ];
}
