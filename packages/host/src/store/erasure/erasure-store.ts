/** Everything that came from an address, or one application. */
export type ErasureTarget = { email: string } | { application: string };

/** How many rows there are, or were. */
export interface ErasedRows {
  applications: number;
  files: number;
  subscriptions: number;
  outboxEntries: number;
}

/** Takes people away, for whom they ask or because their time is over. */
export interface ErasureStore {
  /** What there is. `entries`: the ids of what was to be sent, by which mails are kept as files. */
  find(target: ErasureTarget): Promise<ErasedRows & { entries: string[] }>;
  /**
   * Rows and bytes. What the person sends at the same time stays or goes wholly. Once more is no error, and finishes
   * what a crash has cut short.
   * @throws StoreUnavailable when bytes are in a blob store that is away; their rows still refer to them then.
   */
  erase(target: ErasureTarget): Promise<ErasedRows>;
  /** How many applications have been kept for as long as their board keeps them. */
  countExpired(now: Date): Promise<number>;
  eraseExpired(now: Date): Promise<ErasedRows>;
  /** Overwrites what deleted rows have left in the database. Takes about as long as copying it. */
  compact(): Promise<void>;
  /** Overwrites what they have left in its log only: for after the small deletions of every hour. */
  settle(): Promise<void>;
}
