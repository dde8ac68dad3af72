import type { Erasure } from '@fractional-embed/contract';
import type { MailFiles } from '../mail/mail-files.js';
import type { ErasureStore, ErasureTarget } from '../store/erasure/erasure-store.js';

export interface ErasureParts {
  erasure: ErasureStore;
  mailFiles: MailFiles;
  /** The rows are gone, and their bytes may still be in the free space of the database. */
  onNotCompacted: (error: unknown) => void;
}

/** Counts what there is of somebody. */
export async function previewErasure(
  { erasure, mailFiles }: Pick<ErasureParts, 'erasure' | 'mailFiles'>,
  target: ErasureTarget,
): Promise<Erasure> {
  const { entries, ...rows } = await erasure.find(target);
  return { dryRun: true, ...rows, mailFiles: await mailFiles.count(entries), compacted: false };
}

/**
 * Takes somebody away: rows and bytes first, then the mails that refer to rows that are gone, then what deleted rows
 * have left in the database. Each step finds what is to do by itself, so that erasing again finishes the work.
 */
export async function erase(parts: ErasureParts, target: ErasureTarget): Promise<Erasure> {
  const rows = await parts.erasure.erase(target);
  const mailFiles = await parts.mailFiles.removeErased();
  const compacted = await parts.erasure.compact().then(
    () => true,
    (error: unknown) => {
      parts.onNotCompacted(error);
      return false;
    },
  );
  return { dryRun: false, ...rows, mailFiles, compacted };
}
