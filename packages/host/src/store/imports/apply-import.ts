import { setImmediate } from 'node:timers/promises';
import type { ImportOutcome } from '@fractional-embed/contract';
import type { Kysely } from 'kysely';
import { findBoard } from '../boards.js';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';
import type { ImportBatch, ImportResult } from '../store.js';
import { BoardNotFound } from '../store-errors.js';
import { carryJobs, closeVanished } from './carry-jobs.js';
import { type Decision, decide } from './decide.js';
import { knownJobs } from './known-jobs.js';
import { type PreparedJob, prepareImport } from './prepare-import.js';
import { writeJobs } from './write-jobs.js';

/** Jobs written by one statement: few statements, and far below any limit on their parameters. */
const chunkSize = 100;

/** Changes after which plans made by the old statistics are slow: p95 45 ms instead of 18 ms. */
const manyJobs = 500;

function changedJobs({ outcomes, closed }: ImportResult): number {
  return outcomes.filter(({ outcome }) => outcome === 'created').length + closed;
}

/** Ends a transaction that was only tried. */
class Tried extends Error {
  readonly result: ImportResult;

  constructor(result: ImportResult) {
    super('Rolled back, as asked');
    this.result = result;
  }
}

/**
 * Writes a feed's jobs in one transaction: all of it, or nothing. A dry run does the same and takes it back.
 *
 * @throws BoardNotFound, ClosesMany
 */
export async function applyImport(
  db: Kysely<Database>,
  dialect: StoreDialect,
  batch: ImportBatch,
): Promise<ImportResult> {
  try {
    const result = await writeImport(db, dialect, batch);
    // The import stands, whatever becomes of the statistics: without them, searches are only slower.
    if (changedJobs(result) > manyJobs) await dialect.refreshStatistics(db).catch(() => {});
    return result;
  } catch (error) {
    if (error instanceof Tried) return error.result;
    throw error;
  }
}

async function writeImport(db: Kysely<Database>, dialect: StoreDialect, batch: ImportBatch): Promise<ImportResult> {
  const { jobs, outcomes, listed } = await prepareImport(batch);
  return db.transaction().execute(async (transaction) => {
    await dialect.lockWrites(transaction);
    if ((await findBoard(transaction, batch.board)) === undefined) throw new BoardNotFound(batch.board);
    // First, while what is open is what was open before.
    const closed = batch.complete ? await closeVanished(transaction, batch, listed) : 0;
    for (let start = 0; start < jobs.length; start += chunkSize) {
      const decisions = await applyChunk(transaction, dialect, batch, jobs.slice(start, start + chunkSize));
      for (const decision of decisions) outcomes[decision.prepared.index] = outcomeOf(decision);
      await setImmediate();
    }
    const result = { outcomes: outcomes.filter((outcome) => outcome !== undefined), closed };
    if (batch.dryRun === true) throw new Tried(result);
    return result;
  });
}

async function applyChunk(
  db: Kysely<Database>,
  dialect: StoreDialect,
  batch: ImportBatch,
  jobs: readonly PreparedJob[],
): Promise<Decision[]> {
  const sourceKeys = jobs.map(({ sourceKey }) => sourceKey);
  const known = await knownJobs(db, batch.board, sourceKeys);
  const decisions = jobs.map((job) => decide(job, known.get(job.sourceKey), batch.now));
  const written = await writeJobs(
    db,
    dialect,
    batch,
    decisions.filter(({ write }) => write),
  );
  const carried = decisions.filter(({ carry }) => carry);
  const numbers = carried.map(({ prepared, known: before }) => before?.n ?? written.get(prepared.sourceKey));
  await carryJobs(db, batch, numbers as number[]);
  return decisions;
}

function outcomeOf({ prepared, outcome, reason, stillClosed }: Decision): ImportOutcome {
  const told = { sourceId: prepared.sourceId, title: prepared.job.title, outcome, reason };
  return stillClosed ? { ...told, stillClosed } : told;
}
