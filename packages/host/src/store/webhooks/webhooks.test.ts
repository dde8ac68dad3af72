import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoardNotFound } from '../store-errors.js';
import { applicant, putApplication } from '../testing/applications.test-support.js';
import { freshName } from '../testing/imports.test-support.js';
import { now } from '../testing/opened-store.test-support.js';
import { describePostgres } from '../testing/postgres.test-support.js';
import { openRawPostgres, openRawSqlite, type RawStore } from '../testing/raw-store.test-support.js';

const dayMs = 86_400_000;
const at = (ms: number) => new Date(now.getTime() + ms);
const url = 'https://example.org/hooks';

/** What every store must do with endpoints, and with what is told of an application. */
function webhooksSuite(open: () => Promise<RawStore>): void {
  let raw: RawStore;
  beforeAll(async () => {
    raw = await open();
  });
  afterAll(() => raw.close());
  const webhooks = () => raw.store.webhooks;

  it('makes an endpoint with a secret of its own, which the list does not have', async () => {
    const { secret, ...endpoint } = await webhooks().add({ url, board: null }, now);
    const other = await webhooks().add({ url, board: null }, at(1));
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(other.secret).not.toBe(secret);
    expect(endpoint).toMatchObject({ url, board: null, disabledBecause: null, oldSecretUntil: null, createdAt: now });
    expect(await webhooks().list(now)).toContainEqual(endpoint);
    expect(JSON.stringify(await webhooks().list(now))).not.toContain('whsec_');
  });

  it('knows the board of an endpoint, and refuses one that is not there', async () => {
    const { slug } = await raw.store.boards.put(freshName(), {}, now);
    expect(await webhooks().add({ url, board: slug }, now)).toMatchObject({ board: slug });
    await expect(webhooks().add({ url, board: 'nobody' }, now)).rejects.toThrow(BoardNotFound);
  });

  it('signs with both secrets for a day after a change', async () => {
    const { id, secret } = await webhooks().add({ url, board: null }, now);
    const rotated = await webhooks().rotate(id, now);
    expect(rotated).toMatchObject({ id, oldSecretUntil: at(dayMs) });
    expect(rotated?.secret).not.toBe(secret);
    expect((await webhooks().target(id, at(dayMs - 1)))?.secrets).toEqual([rotated?.secret, secret]);
    expect((await webhooks().target(id, at(dayMs)))?.secrets).toEqual([rotated?.secret]);
    expect((await webhooks().list(at(dayMs))).find((one) => one.id === id)?.oldSecretUntil).toBeNull();
    const third = await webhooks().rotate(id, at(5));
    expect((await webhooks().target(id, at(6)))?.secrets).toEqual([third?.secret, rotated?.secret]);
  });

  it('disables, enables and removes', async () => {
    const { id } = await webhooks().add({ url, board: null }, now);
    await webhooks().disable(id, 'It answered 410 Gone.');
    expect(await webhooks().target(id, now)).toMatchObject({ disabledBecause: 'It answered 410 Gone.' });
    expect(await webhooks().enable(id, now)).toMatchObject({ id, disabledBecause: null });
    expect(await webhooks().remove(id, now)).toMatchObject({ id });
    expect(await webhooks().remove(id, now)).toBeUndefined();
    expect(await webhooks().rotate(id, now)).toBeUndefined();
    expect(await webhooks().enable(id, now)).toBeUndefined();
    expect(await webhooks().target(id, now)).toBeUndefined();
  });

  it('tells of an application what is sent of it, until it is erased', async () => {
    const { slug } = await raw.store.boards.put(freshName(), { title: 'Roles' }, now);
    const id = await putApplication(raw.db, { board: slug });
    const subject = { id, board: slug, boardTitle: 'Roles', jobTitle: 'Fractional CFO', receivedAt: now };
    const addresses = { email: applicant.email, notifyEmail: 'desk@operator.example' };
    expect(await raw.store.outbox.application(id)).toMatchObject({ ...subject, ...addresses });
    await raw.db.deleteFrom('applications').where('id', '=', id).execute();
    expect(await raw.store.outbox.application(id)).toBeUndefined();
  });
}

describe('webhook endpoints on SQLite', () => webhooksSuite(openRawSqlite));
describePostgres('webhook endpoints on Postgres', () => webhooksSuite(openRawPostgres));
