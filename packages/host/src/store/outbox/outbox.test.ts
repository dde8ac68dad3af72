import { describe } from 'vitest';
import { describePostgres } from '../testing/postgres.test-support.js';
import { openRawPostgres, openRawSqlite } from '../testing/raw-store.test-support.js';
import { outboxSuite } from './outbox-suite.test-support.js';

describe('an outbox on SQLite', () => outboxSuite(openRawSqlite));
describePostgres('an outbox on Postgres', () => outboxSuite(openRawPostgres));
