/** The embed scripts that this store's hosts have served. */
export interface ReleaseStore {
  /**
   * Keeps a release, or notes that a kept one is still in use; of more than `most` releases the longest unused go.
   *
   * @returns Whether it was new.
   */
  keep(release: string, files: ReadonlyMap<string, Uint8Array>, options: { now: Date; most: number }): Promise<boolean>;
  /** A file by its name, of that release; of the one in use last that has it, where no release is named. */
  read(name: string, release?: string): Promise<Uint8Array | undefined>;
}
