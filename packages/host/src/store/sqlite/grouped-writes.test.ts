import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../schema.js';
import { sqliteDialect } from './sqlite-dialect.js';

let dataDir: string;
let db: Kysely<Database>;
let statements: string[];
let writes: ReturnType<ReturnType<typeof sqliteDialect>['writes']>;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-writes-'));
  const dialect = sqliteDialect(dataDir);
  statements = [];
  db = new Kysely({ dialect: dialect.kysely, log: ({ query }) => void statements.push(query.sql) });
  writes = dialect.writes(db);
  await sql`create table kept (n integer primary key)`.execute(db);
  await sql`create table waits (n integer references kept (n) deferrable initially deferred)`.execute(db);
  await sql`pragma foreign_keys = on`.execute(db);
});
afterEach(async () => {
  await db.destroy();
  await rm(dataDir, { recursive: true });
});

const keep = (n: number) =>
  writes.transaction(async (transaction) => {
    await sql`insert into kept values (${n})`.execute(transaction);
    if (n % 5 === 0) throw new Error(`not ${n}`);
    return n;
  });
const kept = async () => (await sql<{ n: number }>`select n from kept order by n`.execute(db)).rows.map(({ n }) => n);
const outcomes = (all: Promise<unknown>[]) => Promise.allSettled(all).then((ended) => ended.map(outcomeOf));
const outcomeOf = (ended: PromiseSettledResult<unknown>) =>
  ended.status === 'fulfilled' ? ended.value : (ended.reason as Error).message;

it('writes what comes at once together, and leaves out what fails', async () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
  const result = await outcomes(numbers.map(keep));
  expect(result).toEqual(numbers.map((n) => (n % 5 === 0 ? `not ${n}` : n)));
  expect(await kept()).toEqual(numbers.filter((n) => n % 5 !== 0));
  expect(statements.filter((text) => text === 'commit')).toHaveLength(4);
});

it('tells nobody that it is written when the commit of all fails', async () => {
  const never = writes.transaction(async (transaction) => {
    await sql`insert into waits values (999)`.execute(transaction);
    return 'written';
  });
  expect(await outcomes([keep(1), never, keep(2)])).toEqual(Array(3).fill('FOREIGN KEY constraint failed'));
  expect(await kept()).toEqual([]);
  expect(await keep(3)).toBe(3);
  expect(await kept()).toEqual([3]);
});

it('does not tell before the commit', async () => {
  const seen = keep(1).then(() => statements.at(-1));
  await keep(2);
  expect(await seen).toBe('commit');
});
