import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe } from 'vitest';

/** A superuser's URL to a server on which tests make databases of their own. */
const serverUrl = process.env.TEST_DATABASE_URL;

/** A `describe` that is skipped, and says why, where there is no server. */
export function describePostgres(name: string, suite: () => void): void {
  if (serverUrl !== undefined) return void describe(name, suite);
  console.info(`Skipped: ${name}. TEST_DATABASE_URL names no Postgres server.`);
  describe.skip(name, suite);
}

/** A new database, and how to drop it. */
export async function freshDatabase(): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
  const name = `store_test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name}`);
  const databaseUrl = new URL(serverUrl as string);
  databaseUrl.pathname = `/${name}`;
  return { databaseUrl: databaseUrl.href, drop: () => onServer(`drop database ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
