import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshName } from '../testing/imports.test-support.js';
import { now } from '../testing/opened-store.test-support.js';
import { describePostgres } from '../testing/postgres.test-support.js';
import { openRawPostgres, openRawSqlite, type RawStore } from '../testing/raw-store.test-support.js';

const hourMs = 3_600_000;
const at = (ms: number) => new Date(now.getTime() + ms);
const email = 'ana@reader.example';
const consents = [{ id: 'news', version: '1', given: true }];

/** What every store must do with subscriptions. */
function subscriptionsSuite(open: () => Promise<RawStore>): void {
  let raw: RawStore;
  let board: string;
  beforeAll(async () => {
    raw = await open();
  });
  afterAll(() => raw.close());
  beforeEach(async () => {
    for (const table of ['outbox', 'subscriptions'] as const) await raw.db.deleteFrom(table).execute();
    ({ slug: board } = await raw.store.boards.put(freshName(), { title: 'Roles' }, now));
  });

  const subscriptions = () => raw.store.subscriptions;
  const ask = (ms = 0, change: { email?: string; board?: string; consents?: typeof consents } = {}) =>
    subscriptions().ask({ board, email, consents, now: at(ms), ...change });
  const rows = () => raw.db.selectFrom('subscriptions').selectAll().orderBy('n').execute();
  const mails = async () => (await raw.store.outbox.list({ limit: 100 })).data;
  const firstId = async () => (await rows())[0]!.id;

  it('begins pending, with a mail that asks to confirm', async () => {
    await ask();
    const id = await firstId();
    expect(await subscriptions().get(id)).toEqual({
      id,
      board,
      boardUrl: null,
      boardTitle: 'Roles',
      status: 'pending',
      email,
    });
    expect(await mails()).toMatchObject([{ kind: 'mail', topic: 'subscription.confirm', subject: id }]);
    const [row] = await rows();
    expect(JSON.parse(row!.content)).toEqual({ email, consents });
    expect(JSON.stringify({ ...row, content: '' })).not.toContain('ana');
  });

  it('is one for each address, however it is capitalised, with one mail an hour', async () => {
    for (const ms of [0, 1000, hourMs - 1]) await ask(ms, { email: 'ANA@Reader.example' });
    await ask(hourMs - 1);
    expect([(await rows()).length, (await mails()).length]).toEqual([1, 1]);
    await ask(hourMs);
    expect([(await rows()).length, (await mails()).length]).toEqual([1, 2]);
    await ask(hourMs + 1000);
    expect(await mails()).toHaveLength(2);
  });

  it('sends one mail an hour to an address, whatever the board', async () => {
    const { slug: other } = await raw.store.boards.put(freshName(), {}, now);
    await ask();
    await ask(1000, { board: other });
    expect([(await rows()).length, (await mails()).length]).toEqual([2, 1]);
    await ask(1000 + hourMs, { board: other });
    expect(await mails()).toHaveLength(2);
  });

  it('sends one mail however many ask at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => ask()));
    expect([(await rows()).length, (await mails()).length]).toEqual([1, 1]);
  });

  it('is confirmed once and for all, and cannot be bent by whoever asks again', async () => {
    await ask();
    const id = await firstId();
    expect(await subscriptions().confirm(id, at(5))).toMatchObject({ id, status: 'confirmed' });
    expect(await subscriptions().confirm(id, at(9))).toMatchObject({ status: 'confirmed' });
    await ask(2 * hourMs, { consents: [] });
    const [row] = await rows();
    expect(row).toMatchObject({ status: 'confirmed', confirmed_at_ms: at(5).getTime() });
    expect(JSON.parse(row!.content)).toEqual({ email, consents });
    // The answer is the same for every address, and so is the work: a mail goes out, which says how things stand.
    expect(await mails()).toHaveLength(2);
  });

  it('ends with all that says who somebody is, for good, and can begin anew', async () => {
    await ask();
    const id = await firstId();
    await subscriptions().confirm(id, at(5));
    expect(await subscriptions().end(id)).toMatchObject({ status: 'unsubscribed', email: null });
    expect(await subscriptions().end(id)).toMatchObject({ status: 'unsubscribed' });
    expect(JSON.stringify(await rows())).not.toContain('ana');
    expect(await subscriptions().confirm(id, at(6))).toBeUndefined();
    await ask(2 * hourMs);
    expect(await subscriptions().get(id)).toMatchObject({ status: 'pending', email });
    expect((await rows())[0]?.confirmed_at_ms).toBeNull();
  });

  it('is forgotten when nobody confirms it', async () => {
    await ask();
    const confirmed = await firstId();
    await subscriptions().confirm(confirmed, now);
    await ask(0, { email: 'bea@reader.example' });
    await ask(10, { email: 'cem@reader.example' });
    expect(await subscriptions().purgePending(at(5))).toBe(1);
    const left = await Promise.all((await rows()).map(async ({ id }) => (await subscriptions().get(id))?.email));
    expect(left).toEqual([email, 'cem@reader.example']);
  });

  it('is listed, read and walked through for the operator', async () => {
    const { slug: other } = await raw.store.boards.put(freshName(), {}, now);
    await ask();
    await subscriptions().confirm(await firstId(), at(5));
    await ask(0, { email: 'bea@reader.example' });
    await ask(0, { email: 'cem@reader.example', board: other });
    const first = await subscriptions().list({ limit: 2 });
    expect(first.data.map((one) => [one.board, one.status])).toEqual([
      [other, 'pending'],
      [board, 'pending'],
    ]);
    const rest = await subscriptions().list({ limit: 2, cursor: String(first.next) });
    expect(rest).toMatchObject({ data: [{ status: 'confirmed', confirmedAt: at(5).toISOString() }], next: null });
    expect((await subscriptions().list({ limit: 9, board, status: 'pending' })).data).toHaveLength(1);
    expect(await subscriptions().read(await firstId())).toMatchObject({ email, consents, status: 'confirmed' });
    expect(await subscriptions().read('sub_none')).toBeUndefined();
    const walked = async (query: { board?: string; pending: boolean }) => {
      const found: (string | null)[] = [];
      for await (const page of subscriptions().walk(query)) found.push(...page.map((one) => one.email));
      return found;
    };
    expect(await walked({ pending: false })).toEqual([email]);
    expect(await walked({ board, pending: true })).toEqual([email, 'bea@reader.example']);
    await subscriptions().end(await firstId());
    expect(await walked({ board, pending: true })).toEqual(['bea@reader.example']);
    expect(await subscriptions().read(await firstId())).toMatchObject({ email: null, consents: [] });
  });

  it('is none that nobody asked for', async () => {
    expect(await subscriptions().get('sub_none')).toBeUndefined();
    expect(await subscriptions().confirm('sub_none', now)).toBeUndefined();
    expect(await subscriptions().end('sub_none')).toBeUndefined();
  });
}

describe('subscriptions on SQLite', () => subscriptionsSuite(openRawSqlite));
describePostgres('subscriptions on Postgres', () => subscriptionsSuite(openRawPostgres));
