import type { Kysely } from 'kysely';
import { storableText } from '../../jobs/well-formed.js';
import type { IntakeParts } from '../intake/intake-parts.js';
import { personOf } from '../intake/keyed-hash.js';
import type { Database } from '../schema.js';
import { eraseInBatches, eraseSubscriptions, subscriptionIdsOf, sumOf } from './erase-rows.js';
import type { ErasedRows, ErasureStore, ErasureTarget } from './erasure-store.js';
import { countExpired, eraseExpired } from './expired.js';

/** The erasure of a store. */
export function erasureStore(parts: IntakeParts): ErasureStore {
  const { db, dialect } = parts;
  return {
    find: (target) => find(parts, target),
    erase: (target) => erase(parts, target),
    countExpired: (now) => countExpired(db, now),
    eraseExpired: (now) => eraseExpired(parts, now),
    compact: () => dialect.compact(db),
    settle: () => dialect.settle(db),
  };
}

async function erase(parts: IntakeParts, target: ErasureTarget): Promise<ErasedRows> {
  const person = await personIn(parts, target);
  const gone = await eraseInBatches(parts, (size) => applicationIdsOf(parts.db, target, person).limit(size).execute());
  return person === undefined ? gone : sumOf(gone, await eraseSubscriptions(parts, person));
}

async function personIn({ hash }: IntakeParts, target: ErasureTarget): Promise<string | undefined> {
  return 'email' in target ? personOf(hash, target.email) : undefined;
}

function applicationIdsOf(db: Kysely<Database>, target: ErasureTarget, person: string | undefined) {
  const rows = db.selectFrom('applications').select('id');
  if ('application' in target) return rows.where('id', '=', storableText(target.application));
  return rows.where('person', '=', person ?? '');
}

async function find(parts: IntakeParts, target: ErasureTarget) {
  const { db } = parts;
  const person = await personIn(parts, target);
  const applications = await applicationIdsOf(db, target, person).execute();
  const subscriptions = person === undefined ? [] : await subscriptionIdsOf(db, person);
  const ofApplications = applicationIdsOf(db, target, person);
  const files = db.selectFrom('files').where('application', 'in', ofApplications);
  const { count } = await files.select((row) => row.fn.countAll().as('count')).executeTakeFirstOrThrow();
  // A list without anything is no SQL.
  const subjects = [...subscriptions, 'none'];
  const outbox = db.selectFrom('outbox').select('id');
  const entries = await outbox
    .where((where) => where.or([where('subject', 'in', ofApplications), where('subject', 'in', subjects)]))
    .execute();
  return {
    ...{ applications: applications.length, files: Number(count), subscriptions: subscriptions.length },
    ...{ outboxEntries: entries.length, entries: entries.map(({ id }) => id) },
  };
}
