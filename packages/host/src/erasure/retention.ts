import { audited } from '../store/access/audited.js';
import type { Store } from '../store/store.js';

/** Erases what boards have kept for their time, with a word of it in the audit log. @returns how many applications */
export async function applyRetention({ erasure, audit }: Pick<Store, 'erasure' | 'audit'>, now: Date): Promise<number> {
  if ((await erasure.countExpired(now)) === 0) return 0;
  return audited(audit, { actor: 'host', action: 'retention', subject: null }, now, async (note) => {
    const gone = await erasure.eraseExpired(now);
    note.details = { ...gone };
    return gone.applications;
  });
}
