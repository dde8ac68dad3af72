import type {
  AdminJobList,
  AdminJobQuery,
  ApplicationForm,
  Board,
  BoardInput,
  BoardRemoval,
  Facets,
  ImportOutcome,
  Job,
  JobQuery,
  JobSummary,
} from '@fractional-embed/contract';
import type { JobDraft } from '../jobs/job-draft.js';
import type { AdminKeyStore, AuditStore } from './access/access-stores.js';
import type { BoardSettings } from './board-settings.js';
import type { ErasureStore } from './erasure/erasure-store.js';
import type { ApplicationStore, Swept, UploadStore } from './intake/intake-types.js';
import type { OutboxStore } from './outbox/outbox-store.js';
import type { ReleaseStore } from './releases/release-store.js';
import type { SubscriptionStore } from './subscriptions/subscription-store.js';
import type { WebhookStore } from './webhooks/webhook-store.js';

/** The sort key of the last job of a page. Only the store that made it reads it; clients get it signed. */
export type Position = readonly (string | number | null)[];

export interface SearchOptions {
  /** Decides which jobs are past `validThrough`, and so closed. */
  now: Date;
  /** Start behind this job; undefined for the first page. */
  after?: Position | undefined;
}

export interface SearchResult {
  data: JobSummary[];
  next: Position | null;
  total: number;
  facets: Facets;
}

/** One feed's postings, read and chosen, to be written as one transaction. */
export interface ImportBatch {
  board: string;
  system: string;
  feed: string;
  /** Close the feed's jobs on this board that are in neither `drafts` nor `keep`. */
  complete: boolean;
  /** Close as many as that means. @default false: at most half of the feed's open jobs, or four */
  closeMany?: boolean;
  /** Give the result, and write nothing. @default false */
  dryRun?: boolean;
  drafts: readonly JobDraft[];
  /** Source ids that are in the feed but not in `drafts` (broken today): left as they are, not closed. */
  keep: readonly string[];
  now: Date;
}

export interface ImportResult {
  /**
   * One for each draft, in their order: `created`, `updated` or `unchanged`; `broken` for one that is no job by the
   * contract, `skipped` for one whose id came before in the batch.
   */
  outcomes: ImportOutcome[];
  closed: number;
}

/** Everything the host remembers. One suite runs on every implementation. */
export interface Store {
  boards: {
    get(slug: string): Promise<Board | undefined>;
    list(): Promise<Board[]>;
    /** Makes the board or changes what `input` names. */
    put(slug: string, input: BoardInput, now: Date): Promise<Board>;
    /** What of the board is its operator's alone; the defaults when there is no such board. */
    settings(slug: string): Promise<BoardSettings>;
    /**
     * Its jobs stay on the other boards that carry them; on none, nobody finds them, until an import brings them back
     * under the same addresses.
     * @throws BoardNotFound, or BoardStays for the only board, one that something sent is kept under, and one that
     * carries jobs, unless `withJobs`.
     */
    remove(slug: string, options: { withJobs: boolean }): Promise<BoardRemoval>;
  };
  jobs: {
    search(board: Board, query: JobQuery, options: SearchOptions): Promise<SearchResult>;
    /** By id or slug, open or closed, if the board carries it; a job past `validThrough` reads as closed. */
    find(board: string, idOrSlug: string, now: Date): Promise<Job | undefined>;
    /** The job's canonical page needs no board. */
    findAnywhere(idOrSlug: string, now: Date): Promise<Job | undefined>;
    /** What an operator looks through: the newest first, once for each board that carries it. */
    list(query: AdminJobQuery, now: Date): Promise<AdminJobList>;
    /**
     * By id or slug. Closes it on every board, and keeps it closed while its feed lists it; it reopens when it has vanished from the
     * feed and comes back. Undefined when there is no such job.
     */
    close(idOrSlug: string, now: Date): Promise<Job | undefined>;
    /** Says how to apply, whatever its feed says now and later; null: as the feed says. Undefined when there is no such job. */
    putForm(id: string, form: ApplicationForm | null, now: Date): Promise<Job | undefined>;
  };
  imports: {
    /** @throws BoardNotFound, or ClosesMany unless the batch allows it */
    apply(batch: ImportBatch): Promise<ImportResult>;
  };
  outbox: OutboxStore;
  webhooks: WebhookStore;
  subscriptions: SubscriptionStore;
  applications: ApplicationStore;
  uploads: UploadStore;
  releases: ReleaseStore;
  erasure: ErasureStore;
  adminKeys: AdminKeyStore;
  audit: AuditStore;
  /**
   * Deletes what people sent and nobody needs any more: answers after 30 days, files that nobody claimed after a day,
   * what was counted and is out of date.
   */
  sweep(now: Date): Promise<Swept>;
  /** A secret that every process on this store shares, made at first use; signs cursors. */
  secret(): Promise<Uint8Array>;
  /** Whether no board and no job was ever written. */
  isEmpty(): Promise<boolean>;
  /** Resolves while the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
