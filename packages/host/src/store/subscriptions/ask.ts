import type { Kysely, Selectable, Transaction } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import type { StoreDialect } from '../dialect.js';
import type { QuotaLeft } from '../guards/admission.js';
import { doAdmitted, readyAdmission } from '../guards/admit.js';
import { type KeyedHash, personOf } from '../intake/keyed-hash.js';
import type { SubscriptionsTable } from '../intake-schema.js';
import { addToOutbox } from '../outbox/add-to-outbox.js';
import type { Database } from '../schema.js';
import type { SubscriptionRequest } from './subscription-store.js';

const hourMs = 3_600_000;

export interface AskParts {
  db: Kysely<Database>;
  dialect: StoreDialect;
  hash: KeyedHash;
}

type Known = Pick<Selectable<SubscriptionsTable>, 'id' | 'board' | 'status' | 'content' | 'asked_at_ms'>;

/** Writes the row in every case, also as it was: a commit that waits for the disk must not tell a known address. */
export async function askToSubscribe(parts: AskParts, request: SubscriptionRequest): Promise<QuotaLeft[]> {
  const { db, hash } = parts;
  const person = await personOf(hash, request.email);
  const terms = { admission: await readyAdmission(hash, request.admission), now: request.now };
  return db
    .transaction()
    .execute((transaction) => doAdmitted(transaction, terms, () => ask(transaction, parts.dialect, person, request)));
}

async function ask(
  transaction: Transaction<Database>,
  dialect: StoreDialect,
  person: string,
  request: SubscriptionRequest,
): Promise<void> {
  const { board, now } = request;
  // Of requests for one address at once, one sees that there was no mail yet.
  await dialect.lockName(transaction, `subscription ${person}`);
  const known = await subscriptionsOf(transaction, person);
  const mayMail = known.every(({ asked_at_ms }) => asked_at_ms <= now.getTime() - hourMs);
  const before = known.find((one) => one.board === board);
  const id = before?.id ?? newId('sub');
  if (before === undefined) await insert(transaction, { id, person }, request);
  else await update(transaction, before, request, mayMail);
  if (mayMail) await addToOutbox(transaction, [{ kind: 'mail', topic: 'subscription.confirm', subject: id }], now);
}

/** On all boards. The index has the board first, and boards are few. */
function subscriptionsOf(transaction: Transaction<Database>, person: string): Promise<Known[]> {
  return transaction
    .selectFrom('subscriptions')
    .select(['id', 'board', 'status', 'content', 'asked_at_ms'])
    .where('board', 'in', (boards) => boards.selectFrom('boards').select('slug'))
    .where('person', '=', person)
    .execute();
}

const contentOf = ({ email, consents }: SubscriptionRequest) => JSON.stringify({ email, consents });

async function insert(
  transaction: Transaction<Database>,
  { id, person }: { id: string; person: string },
  request: SubscriptionRequest,
): Promise<void> {
  const row = { id, person, board: request.board, content: contentOf(request), asked_at_ms: request.now.getTime() };
  await transaction
    .insertInto('subscriptions')
    .values({ ...row, status: 'pending', confirmed_at_ms: null })
    .execute();
}

/** Whoever types a subscriber's address changes nothing of what the subscriber has confirmed. */
async function update(
  transaction: Transaction<Database>,
  before: Known,
  request: SubscriptionRequest,
  mayMail: boolean,
): Promise<void> {
  const isConfirmed = before.status === 'confirmed';
  await transaction
    .updateTable('subscriptions')
    .set({
      status: isConfirmed ? 'confirmed' : 'pending',
      content: isConfirmed ? before.content : contentOf(request),
      asked_at_ms: mayMail ? request.now.getTime() : before.asked_at_ms,
    })
    .where('id', '=', before.id)
    .execute();
}
