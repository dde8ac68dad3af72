import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../lib/gate.mjs';
import { startPostgres } from '../lib/postgres.mjs';

/** Every test that runs on Node, the stores' on SQLite and on a real Postgres. */
export async function unit(args) {
  const database = await openDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'fractional-unit-'));
  try {
    const outcome = await runVitest(args, database.url, join(folder, 'result.json'));
    return { ...outcome, notes: [...database.notes, ...outcome.notes] };
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openDatabase() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, notes: ['Postgres: the one of TEST_DATABASE_URL'], stop: async () => {} };
  try {
    return { ...(await startPostgres()), notes: [] };
  } catch (error) {
    return { url: '', notes: [`Skipped: the suites on Postgres, because ${error.message}`], stop: async () => {} };
  }
}

async function runVitest(args, databaseUrl, resultFile) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
  const { ok, output } = await capture('vitest', ['run', ...reporters, ...args], {
    env: { TEST_DATABASE_URL: databaseUrl },
  });
  const result = await readFile(resultFile, 'utf8').then(JSON.parse, () => undefined);
  const counts = countTests(result);
  // A file that does not load, or an error outside a test, fails the run without failing a test.
  if (!ok && counts.failed === 0) counts.failed = 1;
  return { ...counts, output, notes: reasonsIn(output) };
}

function countTests(result) {
  if (!result) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = result;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

/** A suite that skips prints why; that line is shown though everything passed. */
function reasonsIn(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => /^skipped: /i.test(line)))];
}
