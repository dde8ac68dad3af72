import type { Generated } from 'kysely';
import type { IntakeTables } from './intake-schema.js';

/** The tables as migrations make them, alike on SQLite and Postgres. Times are milliseconds since 1970 in UTC. */
export interface Database extends IntakeTables {
  boards: BoardsTable;
  jobs: JobsTable;
  job_documents: JobDocumentsTable;
  facet_sets: FacetSetsTable;
  job_regions: { job: number; region: string };
  board_jobs: BoardJobsTable;
  settings: { name: string; value: string };
  /** The embed scripts that were served, and when a host that has them last started. */
  releases: { release: string; used_at_ms: number };
  release_files: { release: string; name: string; bytes: Uint8Array };
}

export interface BoardsTable {
  slug: string;
  title: string;
  url: string | null;
  currency: string;
  default_sort: string;
  accent: string | null;
  updated_at_ms: number;
}

/** What jobs are chosen and ordered by, and nothing longer, so that a scan of all jobs reads few pages. */
export interface JobsTable {
  n: Generated<number>;
  id: string;
  slug: string;
  /** Identifies the posting: a hash of system, feed and the posting's id in it, of any length. */
  source_key: string;
  /** A hash of system and feed. */
  feed_key: string;
  system: string;
  feed: string;
  source_id: string;
  /** A hash of all that the draft decides: equal means unchanged. */
  digest: string;
  function: string;
  pay_model: string;
  workplace: string | null;
  stage: string | null;
  industry: string | null;
  /** All values of the job that are counted, as one number: many jobs share them. */
  facet_set: number;
  pay_currency: string | null;
  /** The upper end of derived pay, or its lower end where that is all there is. */
  hourly_top_minor: number | null;
  monthly_top_minor: number | null;
  /** The lower end of the commitment, or its upper end where that is all there is. */
  hours_needed: number | null;
  posted_at_ms: number;
  valid_through_ms: number | null;
  updated_at_ms: number;
}

/** One combination of the values that are counted. A row never changes, so what was read of it once stays true. */
export interface FacetSetsTable {
  n: Generated<number>;
  /** A hash of `facets`. */
  key: string;
  /** The values of each facet by its name, as JSON. */
  facets: string;
}

/** What is shown, as JSON: all of it but what has a column in `jobs` and changes by itself. */
export interface JobDocumentsTable {
  job: number;
  summary: string;
  detail: string;
}

/** Which boards carry which jobs. A job is open where `closed_by` is null. */
export interface BoardJobsTable {
  board: string;
  job: number;
  closed_by: ClosedBy | null;
  changed_at_ms: number;
}

/** `feed`: it vanished from a complete feed, and comes back with it. `operator`: stays closed while it is listed. */
export type ClosedBy = 'feed' | 'operator';
