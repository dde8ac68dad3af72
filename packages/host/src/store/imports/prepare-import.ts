import { setImmediate } from 'node:timers/promises';
import type { ImportOutcome } from '@fractional-embed/contract';
import { BrokenDraft, type FinishedJob, finishJob } from '../../jobs/finish-job.js';
import type { JobDraft } from '../../jobs/job-draft.js';
import { storableText } from '../../jobs/well-formed.js';
import { chosenColumns, hash } from '../job-row.js';
import type { ImportBatch } from '../store.js';

/** A draft that became a job and waits to be written. */
export interface PreparedJob {
  /** Its place among the batch's drafts. */
  index: number;
  sourceKey: string;
  sourceId: string;
  /** Null when the source does not say. */
  postedAtMs: number | null;
  job: FinishedJob;
  columns: ReturnType<typeof chosenColumns>;
}

export interface PreparedImport {
  jobs: PreparedJob[];
  /** By the drafts' places: those that can't be written have theirs already. */
  outcomes: (ImportOutcome | undefined)[];
  /** The keys of all postings in the feed, broken ones too. */
  listed: Set<string>;
}

/** How many drafts are finished before requests get their turn again. */
const draftsInOneTurn = 20;

/** Everything about an import that needs no database, and so no transaction. */
export async function prepareImport(batch: ImportBatch): Promise<PreparedImport> {
  const keep = batch.keep.map((sourceId) => sourceKeyOf(batch, sourceId));
  const prepared: PreparedImport = { jobs: [], outcomes: [], listed: new Set() };
  for (const [index, draft] of batch.drafts.entries()) {
    if (index % draftsInOneTurn === draftsInOneTurn - 1) await setImmediate();
    prepared.outcomes[index] = prepareDraft(prepared, batch, draft, index);
  }
  for (const key of keep) prepared.listed.add(key);
  return prepared;
}

function prepareDraft(
  prepared: PreparedImport,
  batch: ImportBatch,
  draft: JobDraft,
  index: number,
): ImportOutcome | undefined {
  const { sourceId, title } = draft;
  const sourceKey = sourceKeyOf(batch, sourceId);
  if (prepared.listed.has(sourceKey)) {
    return { sourceId, title, outcome: 'skipped', reason: 'the feed has this id twice; the first was taken' };
  }
  prepared.listed.add(sourceKey);
  try {
    const job = finishJob(draft, batch.system);
    const postedAtMs = draft.postedAt === null ? null : Date.parse(draft.postedAt);
    prepared.jobs.push({ index, sourceKey, sourceId, postedAtMs, job, columns: chosenColumns(job) });
    return undefined;
  } catch (error) {
    if (error instanceof BrokenDraft) return { sourceId, title, outcome: 'broken', reason: error.message };
    throw error;
  }
}

/**
 * Which job a posting is: its id in its feed, whatever boards carry it. One posting has one page, and one close, however
 * many partners list it.
 */
function sourceKeyOf({ system, feed }: ImportBatch, sourceId: string): string {
  return hash(system, feed, storableText(sourceId));
}

export function feedKeyOf({ system, feed }: ImportBatch): string {
  return hash(system, feed);
}
