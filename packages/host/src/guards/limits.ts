/** How much may be sent within an hour. */
export interface HourlyLimit {
  /** From one address; of IPv6 from one network of 64 bits. */
  perAddress: number;
  /** To one board, by everybody. */
  perBoard: number;
}

export type GuardedOperation = 'apply' | 'upload' | 'subscribe';
export type Limits = Readonly<Record<GuardedOperation, HourlyLimit>>;

/**
 * Many times what a person sends, and what an office behind one address does on a busy day. A board's are for the bad
 * day: they bound how many mails a stranger can have sent to addresses of their choice, and how full the disk gets.
 */
export const defaultLimits: Limits = {
  apply: { perAddress: 30, perBoard: 1000 },
  upload: { perAddress: 60, perBoard: 1000 },
  subscribe: { perAddress: 10, perBoard: 500 },
};
