// What is in the database, read by its driver and not by the host: the host is what is being judged.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// The host's own drivers: the root has none.
const fromHost = createRequire(import.meta.resolve('../../packages/host/package.json'));

const queries = {
  applications: 'select id, board, job_id, content from applications',
  files: `select id, application, size_bytes, bytes from files left join file_bytes on file_bytes.file = files.id`,
  outbox: `select subject, topic from outbox where topic = 'application.receipt'`,
  keys: `select operation, answer from idempotency_keys`,
};

/**
 * @typedef {object} Tables
 * @property {{ id: string, board: string, job_id: string, content: string }[]} applications
 * @property {{ id: string, application: string | null, size_bytes: number, sha256: string | undefined }[]} files
 * @property {{ subject: string, topic: string }[]} outbox the receipts to be mailed
 * @property {{ operation: string, answer: string }[]} keys
 * @property {string} integrity `ok`, or what the database says of itself
 */

/** @returns {Promise<Tables>} */
export async function readTables({ dataDir, databaseUrl }) {
  return databaseUrl ? readPostgres(databaseUrl) : readSqlite(dataDir);
}

function readSqlite(dataDir) {
  const Database = fromHost('better-sqlite3');
  const database = new Database(join(dataDir, 'fractional.sqlite'));
  try {
    const rowsOf = (query, convert = (row) => row) => [...database.prepare(query).iterate()].map(convert);
    return {
      ...tablesOf((name, convert) => rowsOf(queries[name], convert)),
      integrity: database.pragma('integrity_check', { simple: true }),
    };
  } finally {
    database.close();
  }
}

async function readPostgres(connectionString) {
  const client = new (fromHost('pg').Client)({ connectionString });
  await client.connect();
  try {
    const results = {};
    for (const [name, query] of Object.entries(queries)) results[name] = (await client.query(query)).rows;
    return { ...tablesOf((name, convert) => results[name].map(convert ?? ((row) => row))), integrity: 'ok' };
  } finally {
    await client.end();
  }
}

function tablesOf(read) {
  return {
    applications: read('applications'),
    files: read('files', fileOf),
    outbox: read('outbox'),
    keys: read('keys'),
  };
}

/** Thousands of files are many bytes; their hashes say as much. */
function fileOf({ bytes, ...row }) {
  return { ...row, sha256: bytes ? sha256(bytes) : undefined };
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('base64url');
}
