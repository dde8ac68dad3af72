import type {
  AdminApplication,
  AdminApplicationQuery,
  AdminApplicationSummary,
  ApplicationExportQuery,
  ApplicationInput,
  ApplicationReceipt,
  ApplicationStatus,
  ApplicationStatusInput,
  Job,
  Upload,
} from '@fractional-embed/contract';
import type { Admission, QuotaLeft } from '../guards/admission.js';

/** A request that may come more than once, and must be carried out once. */
export interface KeyedRequest {
  board: string;
  /** The visitor's `Idempotency-Key`; kept as a hash only. */
  key: string;
  /** What came with the key; the same key with anything else is refused. Kept as a hash only. */
  fingerprint: string | readonly (string | Uint8Array)[];
}

/** What became of it. `reused`: the key came with something else before. `in-flight`: its first request still runs. */
export type KeyedResult<Answer> =
  | { outcome: 'created'; answer: Answer; quotas: readonly QuotaLeft[] }
  | { outcome: 'replayed'; answer: Answer; quotas?: undefined }
  | { outcome: 'reused' | 'in-flight'; answer?: undefined; quotas?: undefined };

/** What of an application is kept: all that was sent but what told people from programs, and what it answers. */
export interface ApplicationContent extends Omit<ApplicationInput, 'formToken' | 'website' | 'proof'> {
  /** The questions and consents as they were shown: the form may have others by the time somebody reads the answers. */
  asked: { questions: { id: string; kind: string; label: string }[]; consents: { id: string; text: string }[] };
}

export interface Submission extends KeyedRequest {
  job: Pick<Job, 'id' | 'title'>;
  input: ApplicationContent;
  /** The uploads that the input refers to, each with its place in what was sent. */
  uploads: readonly UploadUse[];
  flags: readonly string[];
  /** @default it is let in */
  admission?: Admission | undefined;
  now: Date;
}

export interface UploadUse {
  id: string;
  /** Such as `/body/resume`. */
  pointer: string;
}

export interface AskedQuestion {
  id: string;
  label: string;
}

export interface ApplicationStore {
  /** What was answered to this key before, without doing anything; undefined when nothing was. */
  earlier(request: KeyedRequest): Promise<KeyedResult<ApplicationReceipt> | undefined>;
  /**
   * Keeps the application, what it claims and what is to be sent of it in one transaction, once for each key.
   * @throws UploadsUnusable when an upload is not there for this application, QuotaUsedUp, ProofNeeded; nothing was
   * changed.
   */
  submit(submission: Submission): Promise<KeyedResult<ApplicationReceipt>>;
  statusOf(board: string, key: string): Promise<ApplicationStatus>;
  /** The newest first; `next` is the cursor of the page after, or null. */
  list(query: AdminApplicationQuery): Promise<{ data: AdminApplicationSummary[]; next: number | null }>;
  /** In full; undefined when there is none of this id. */
  read(id: string): Promise<AdminApplication | undefined>;
  /**
   * The newest of these, by its place in `walk`, and every question that they answer, with its newest label. The
   * questions only where a job is chosen: of several jobs they are too many, and nobody asks.
   */
  asked(chosen: ApplicationExportQuery): Promise<{ questions: AskedQuestion[]; newest: number }>;
  /** In full, the oldest first, a page at a time as it is asked for; none that came behind `newest`. */
  walk(chosen: ApplicationExportQuery, newest: number): AsyncIterable<AdminApplication[]>;
  /**
   * Undefined when there is none of this id.
   * @throws StatusMoved when it stands neither there nor where it is to be moved from.
   */
  setStatus(id: string, input: ApplicationStatusInput, now: Date): Promise<AdminApplicationSummary | undefined>;
}

/** What is answered to an upload, but its name: that may be a person's, and the key's row outlives the person's. */
export type StoredUpload = Omit<Upload, 'name'>;

export interface NewUpload extends KeyedRequest {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** @default it is let in */
  admission?: Admission | undefined;
  now: Date;
}

export type AnnouncedUpload = Pick<NewUpload, 'board' | 'key' | 'admission' | 'now'>;

export interface UploadStore {
  /**
   * Whether it is worth to look at what comes with this key: it is known, or there is room for one more.
   * @throws QuotaUsedUp
   */
  requireRoom(upload: AnnouncedUpload): Promise<void>;
  earlier(request: KeyedRequest): Promise<KeyedResult<StoredUpload> | undefined>;
  /** Keeps the file for a day, or for as long as the application that claims it. @throws QuotaUsedUp */
  add(upload: NewUpload): Promise<KeyedResult<StoredUpload>>;
  /** The bytes; undefined when there is no such file. */
  read(id: string): Promise<Uint8Array | undefined>;
}

/** How many rows each kind lost. */
export interface Swept {
  idempotencyKeys: number;
  uploads: number;
  /** Bytes in the blob store that no row knew. */
  orphans: number;
  /** Quotas that are whole again, and challenges that nobody could use any more. */
  guards: number;
}
