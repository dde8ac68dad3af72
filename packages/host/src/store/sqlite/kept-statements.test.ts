import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptStatements } from './kept-statements.js';

let database: SqliteDatabase.Database;
let prepare: ReturnType<typeof keptStatements>;
beforeEach(() => {
  database = new SqliteDatabase(':memory:');
  prepare = keptStatements(database);
  prepare('create table jobs (n integer)').run();
  for (const n of [1, 2, 3]) prepare('insert into jobs values (?)').run(n);
});
afterEach(() => database.close());

it('prepares a statement once', () => {
  expect(prepare('select n from jobs')).toBe(prepare('select n from jobs'));
  expect(prepare('select n from jobs').all()).toHaveLength(3);
});

it('reads the same rows twice at once', () => {
  const rows = prepare('select n from jobs').iterate();
  expect(rows.next().value).toEqual({ n: 1 });
  expect(prepare('select n from jobs').all()).toHaveLength(3);
  expect([...rows]).toEqual([{ n: 2 }, { n: 3 }]);
});

it('sees the columns that a table has come to have', () => {
  expect(prepare('select * from jobs').all()[0]).toEqual({ n: 1 });
  prepare('alter table jobs add column title text').run();
  expect(prepare('select * from jobs').all()[0]).toEqual({ n: 1, title: null });
});

it('keeps only so many', () => {
  const first = prepare('select 0');
  for (let n = 1; n <= 600; n += 1) prepare(`select ${n}`);
  expect(prepare('select 0')).not.toBe(first);
  expect(prepare('select 600')).toBe(prepare('select 600'));
});
