import type { Transaction } from 'kysely';
import type { KeyedHash } from '../intake/keyed-hash.js';
import type { Database } from '../schema.js';
import { type Admission, ProofNeeded, type QuotaLeft } from './admission.js';
import { type CountedQuota, counted, paceOf, useQuota } from './quotas.js';

/** An admission that a transaction can decide on. */
export interface ReadyAdmission extends Omit<Admission, 'quotas'> {
  quotas: readonly CountedQuota[];
}

const unguarded: ReadyAdmission = { quotas: [], proofNeeded: 'never' };

/** @param admission undefined: whoever comes is let in. */
export async function readyAdmission(hash: KeyedHash, admission: Admission | undefined): Promise<ReadyAdmission> {
  if (!admission) return unguarded;
  return { ...admission, quotas: await Promise.all(admission.quotas.map((quota) => counted(hash, quota))) };
}

/**
 * Does the work on these terms, in its transaction: what fails, or is refused, counts nothing and spends nothing. What
 * is counted is locked for all others until the transaction ends, so it is counted last.
 * @throws QuotaUsedUp, ProofNeeded
 */
export async function doAdmitted(
  transaction: Transaction<Database>,
  { admission, now }: { admission: ReadyAdmission; now: Date },
  work: () => Promise<void>,
): Promise<QuotaLeft[]> {
  if (admission.proofNeeded === 'always' && !admission.proof) throw new ProofNeeded();
  await work();
  const left: QuotaLeft[] = [];
  // One after the other in this order, which keeps two transactions from waiting for each other.
  for (const quota of admission.quotas) left.push(await useQuota(transaction, quota, now));
  if (needsProof(admission, left)) await spend(transaction, admission);
  return left;
}

function needsProof({ proofNeeded }: ReadyAdmission, left: readonly QuotaLeft[]): boolean {
  return proofNeeded === 'always' || (proofNeeded === 'beyond-half' && left.some(isBeyondHalf));
}

/** Of an address's: how busy a board is, is no visitor's fault. */
function isBeyondHalf({ quota: { name, perHour }, left }: QuotaLeft): boolean {
  return name === 'address' && left < paceOf(perHour).atOnce / 2;
}

/** The unique challenge decides, not a look before. */
async function spend(transaction: Transaction<Database>, { proof }: ReadyAdmission): Promise<void> {
  if (!proof) throw new ProofNeeded();
  const inserted = await transaction
    .insertInto('spent_challenges')
    .values({ challenge: proof.challenge, expires_at_ms: proof.expiresAt.getTime() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) throw new ProofNeeded();
}
