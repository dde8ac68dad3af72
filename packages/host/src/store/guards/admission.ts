/** So much may be done within an hour by or to a subject. */
export interface Quota {
  name: 'address' | 'board';
  /** Who it counts: kept as a keyed hash. */
  subject: string;
  operation: string;
  /** 1 or more. */
  perHour: number;
}

/** A challenge that was solved, to be used once. */
export interface SolvedChallenge {
  challenge: string;
  expiresAt: Date;
}

/** On what terms something is let in. */
export interface Admission {
  quotas: readonly Quota[];
  /**
   * When it takes proof: always, beyond half of an address's quota, or never, where there is no form that could solve
   * anything.
   */
  proofNeeded: 'always' | 'beyond-half' | 'never';
  /** What proves that it was worth some work to somebody. */
  proof?: SolvedChallenge | undefined;
}

/** What is left of a quota. */
export interface QuotaLeft {
  quota: Quota;
  /** How often it can be done at once. */
  left: number;
  /** Milliseconds until all of it is there again. */
  fullInMs: number;
}

/** A quota is used up: nothing was changed, and nothing counted. */
export class QuotaUsedUp extends Error {
  override readonly name = 'QuotaUsedUp';
  readonly quota: Quota;
  /** Milliseconds until one more is let in. */
  readonly retryInMs: number;

  constructor(quota: Quota, retryInMs: number) {
    super(`The quota of ${quota.operation} for this ${quota.name} is used up`);
    this.quota = quota;
    this.retryInMs = retryInMs;
  }
}

/** It takes a solved challenge that was not used before: nothing was changed, and nothing counted. */
export class ProofNeeded extends Error {
  override readonly name = 'ProofNeeded';
}
