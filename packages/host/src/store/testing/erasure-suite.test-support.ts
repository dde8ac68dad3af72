import { beforeEach, expect, it } from 'vitest';
import type { Submission } from '../intake/intake-types.js';
import type { Store } from '../store.js';
import { contentOf, submissionTo } from './applications-suite.test-support.js';
import { now } from './opened-store.test-support.js';
import { inTables } from './tables.test-support.js';
import { uploadTo } from './uploads-suite.test-support.js';

let people = 0;
/** An address that no other test uses. */
const somebody = () => `person-${(people += 1)}@Müller.example`;

const nothing = { applications: 0, files: 0, subscriptions: 0, outboxEntries: 0 };

/** What must hold of erasing, on every database and wherever files are. */
export function erasureSuite(store: () => Store): void {
  // Those of other tests would be told, too.
  beforeEach(() => inTables(store()).database.deleteFrom('webhook_endpoints').execute());

  /** An application with a file. */
  async function applied(email: string, changes: Partial<Submission> = {}) {
    const submission = await submissionTo(store(), { input: contentOf(email), ...changes });
    const file = (await store().uploads.add(uploadTo(submission.board))).answer?.id ?? '';
    const uploads = [{ id: file, pointer: '/body/resume' }];
    const { answer } = await store().applications.submit({ ...submission, uploads });
    return { submission: { ...submission, uploads }, file, id: answer?.id ?? '' };
  }
  const leftOf = async ({ id, file }: { id: string; file: string }) => ({
    row: (await store().applications.read(id)) !== undefined,
    file: (await store().uploads.read(file)) !== undefined,
    outbox: (await inTables(store()).outbox(id)).length > 0,
  });
  const all = { row: true, file: true, outbox: true };
  const none = { row: false, file: false, outbox: false };

  it('takes all that came from an address, however it is written, and nothing of others', async () => {
    const email = somebody();
    const [first, second, other] = [
      await applied(email),
      await applied(email.toUpperCase()),
      await applied(somebody()),
    ];
    await store().subscriptions.ask({ board: first.submission.board, email, consents: [], now });
    const written = ` ${email.toUpperCase().replace('MÜLLER', 'xn--mller-kva')}\n`;
    const rows = { applications: 2, files: 2, subscriptions: 1, outboxEntries: 3 };
    const { entries, ...found } = await store().erasure.find({ email: written });
    expect(found).toEqual(rows);
    expect(await store().outbox.known(entries)).toHaveLength(3);
    expect(await store().erasure.erase({ email: written })).toEqual(rows);
    for (const one of [first, second]) expect(await leftOf(one)).toEqual(none);
    expect(await leftOf(other)).toEqual(all);
    expect(await store().outbox.known(entries)).toEqual([]);
    expect(await store().erasure.erase({ email })).toEqual(nothing);
    expect(await store().erasure.find({ email })).toEqual({ ...nothing, entries: [] });
  });

  it('of one application leaves the person’s others', async () => {
    const email = somebody();
    const [first, second] = [await applied(email), await applied(email)];
    await store().subscriptions.ask({ board: first.submission.board, email, consents: [], now });
    const gone = { applications: 1, files: 1, subscriptions: 0, outboxEntries: 1 };
    expect(await store().erasure.find({ application: first.id })).toMatchObject(gone);
    expect(await store().erasure.erase({ application: first.id })).toEqual(gone);
    expect([await leftOf(first), await leftOf(second)]).toEqual([none, all]);
    expect((await store().erasure.find({ email })).subscriptions).toBe(1);
    expect(await store().erasure.erase({ application: 'app_none\0' })).toEqual(nothing);
  });

  it('lets a key be answered as before, and makes nothing anew by it', async () => {
    const email = somebody();
    const { submission, id } = await applied(email);
    await store().erasure.erase({ email });
    expect(await store().applications.submit(submission)).toMatchObject({ outcome: 'replayed', answer: { id } });
    expect(await store().applications.read(id)).toBeUndefined();
  });

  it('takes more than fit one transaction', async () => {
    const email = somebody();
    const { id, submission } = await applied(email);
    const db = inTables(store()).database;
    const { n: _, ...row } = (await inTables(store()).applications(submission.board))[0]!;
    const more = Array.from({ length: 200 }, (_, index) => ({ ...row, id: `${id}-${index}` }));
    await db.insertInto('applications').values(more).execute();
    expect(await store().erasure.erase({ email })).toMatchObject({ applications: 201, files: 1 });
    expect(await inTables(store()).applications(submission.board)).toEqual([]);
  });

  it('takes what the person sends at the same time wholly, or leaves it wholly', async () => {
    const email = somebody();
    const earlier = await Promise.all(Array.from({ length: 6 }, () => applied(email)));
    const [sent, ...erased] = await Promise.all([
      Promise.all(Array.from({ length: 12 }, () => applied(email))),
      store().erasure.erase({ email }),
      store().erasure.erase({ email: email.toUpperCase() }),
    ]);
    const rows = await Promise.all(sent.map(leftOf));
    for (const row of rows) expect([all, none]).toContainEqual(row);
    for (const one of earlier) expect(await leftOf(one)).toEqual(none);
    const stayed = rows.filter(({ row }) => row).length;
    const gone = erased.reduce((sum, { applications }) => sum + applications, 0);
    expect(gone + stayed).toBe(6 + 12);
  });

  it('compacts, with the store in use before and after', async () => {
    const { id, file, submission } = await applied(somebody());
    await Promise.all([store().erasure.compact(), store().ping(), store().erasure.settle()]);
    expect(await leftOf({ id, file })).toEqual(all);
    expect(await store().applications.submit(submission)).toMatchObject({ outcome: 'replayed' });
  });

  it('erases what was kept for its board’s time, and nothing where that is for ever', async () => {
    const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
    const [usual, short, lasting] = [await applied(somebody()), await applied(somebody()), await applied(somebody())];
    const keep = (one: typeof usual, retentionDays: number) =>
      store().boards.put(one.submission.board, { retentionDays }, now);
    await keep(short, 30);
    await keep(lasting, 0);
    // Those of other tests, out of the way.
    await store().erasure.eraseExpired(days(29.9));
    const left = async () => Promise.all([usual, short, lasting].map(async (one) => (await leftOf(one)).row));
    expect(await left()).toEqual([true, true, true]);
    expect(await store().erasure.countExpired(days(30))).toBe(1);
    expect(await store().erasure.eraseExpired(days(30))).toEqual({
      ...nothing,
      applications: 1,
      files: 1,
      outboxEntries: 1,
    });
    expect(await leftOf(short)).toEqual(none);
    expect(await left()).toEqual([true, false, true]);
    await store().erasure.eraseExpired(days(179.9));
    expect(await left()).toEqual([true, false, true]);
    await store().erasure.eraseExpired(days(180));
    expect(await leftOf(usual)).toEqual(none);
    await store().erasure.eraseExpired(days(100_000));
    expect(await leftOf(lasting)).toEqual(all);
    expect(await store().erasure.countExpired(days(100_000))).toBe(0);
  });
}
