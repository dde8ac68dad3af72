import type { Kysely, Transaction } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import { doAdmitted, type ReadyAdmission } from '../guards/admit.js';
import type { IdempotencyKeysTable } from '../intake-schema.js';
import type { Database } from '../schema.js';
import type { IntakeParts } from './intake-parts.js';
import type { KeyedRequest, KeyedResult } from './intake-types.js';
import type { KeyedHash } from './keyed-hash.js';
import { keyWaitMs } from './keys-in-flight.js';

type Operation = IdempotencyKeysTable['operation'];

/** A key as its row is found, and the hash of what came with it. */
export interface HashedRequest extends HashedKey {
  fingerprint: string;
}

export interface HashedKey {
  board: string;
  operation: Operation;
  key_hash: string;
}

export async function hashedKey(
  hash: KeyedHash,
  operation: Operation,
  { board, key }: Pick<KeyedRequest, 'board' | 'key'>,
): Promise<HashedKey> {
  return { board, operation, key_hash: await hash('key', board, operation, key) };
}

/** Whether something was answered to the key. */
export async function isKnown(db: Kysely<Database>, { board, operation, key_hash }: HashedKey): Promise<boolean> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select('status')
    .where('board', '=', board)
    .where('operation', '=', operation)
    .where('key_hash', '=', key_hash)
    .executeTakeFirst();
  return row !== undefined;
}

export async function hashedRequest(
  hash: KeyedHash,
  operation: Operation,
  request: KeyedRequest,
): Promise<HashedRequest> {
  const { board, fingerprint } = request;
  const key = await hashedKey(hash, operation, request);
  return { ...key, fingerprint: await hash('fingerprint', board, operation, ...[fingerprint].flat()) };
}

/** What the key was answered before. */
export async function earlierAnswer<Answer>(
  db: Kysely<Database>,
  { board, operation, key_hash, fingerprint }: HashedRequest,
): Promise<KeyedResult<Answer> | undefined> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'answer'])
    .where('board', '=', board)
    .where('operation', '=', operation)
    .where('key_hash', '=', key_hash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.fingerprint !== fingerprint) return { outcome: 'reused' };
  return { outcome: 'replayed', answer: JSON.parse(row.answer) as Answer };
}

export interface Once<Answer> {
  request: HashedRequest;
  answer: Answer;
  now: Date;
  admission: ReadyAdmission;
  /** In the transaction that keeps the answer. */
  work: (transaction: Transaction<Database>) => Promise<void>;
}

/**
 * Does the work and keeps the answer, or finds the answer that is kept: the unique key decides, not a look before. Only
 * who does the work needs to be admitted.
 * @throws QuotaUsedUp, ProofNeeded
 */
export async function doOnce<Answer>(
  { dialect, writes, alone }: Pick<IntakeParts, 'dialect' | 'writes' | 'alone'>,
  { request, answer, now, admission, work }: Once<Answer>,
): Promise<KeyedResult<Answer>> {
  const row = { ...request, status: 201, answer: JSON.stringify(answer), created_at_ms: now.getTime() };
  const attempt = () =>
    writes.transaction(async (transaction): Promise<KeyedResult<Answer>> => {
      await dialect.limitLockWaits(transaction, keyWaitMs);
      const insert = transaction.insertInto('idempotency_keys').values(row);
      const [inserted] = await insert
        .onConflict((conflict) => conflict.doNothing())
        .execute()
        .catch(asInFlight(dialect));
      if (!inserted?.numInsertedOrUpdatedRows) return (await earlierAnswer<Answer>(transaction, request)) ?? inFlight;
      const quotas = await doAdmitted(transaction, { admission, now }, () => work(transaction));
      return { outcome: 'created', answer, quotas };
    });
  const done = await alone(JSON.stringify([request.board, request.operation, request.key_hash]), () =>
    attempt().catch((error: unknown) => {
      if (error instanceof KeyInFlight) return inFlight;
      throw error;
    }),
  );
  return done ?? inFlight;
}

const inFlight = { outcome: 'in-flight' } as const;

class KeyInFlight extends Error {
  override readonly name = 'KeyInFlight';
}

/** Only the wait for the key itself means that; any other lock is the store's trouble. */
function asInFlight(dialect: StoreDialect) {
  return (error: unknown): never => {
    throw dialect.isLockTimeout(error) ? new KeyInFlight() : error;
  };
}
