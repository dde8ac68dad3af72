import type { AuditNote, AuditStore } from './access-stores.js';

/** Does something with a word of it in the audit log, before and after. What it throws counts as failed. */
export async function audited<T>(
  audit: AuditStore,
  given: Omit<AuditNote, 'details' | 'requestId'>,
  now: Date,
  work: (note: AuditNote) => Promise<T>,
): Promise<T> {
  const note: AuditNote = { ...given, details: {}, requestId: null };
  const entry = await audit.begin(note, now);
  try {
    const result = await work(note);
    await audit.end(entry, note, result === undefined ? 'refused' : 'done');
    return result;
  } catch (error) {
    await audit.end(entry, note, 'failed').catch(() => {});
    throw error;
  }
}
