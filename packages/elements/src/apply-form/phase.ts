/** Why something was not sent. */
export type FailureReason = 'closed' | 'missing' | 'changed' | 'origin' | 'busy' | 'too-large' | 'file' | 'other';

/** Where an application stands. */
export type Phase =
  | { readonly status: 'ready' }
  /** The host lets this page send nothing: there is no use in a form. */
  | { readonly status: 'barred' }
  /** Some fields are to be mended first: the problems say which. */
  | { readonly status: 'invalid' }
  | { readonly status: 'uploading'; readonly name: string }
  | { readonly status: 'sending' | 'checking' | 'offline' | 'queued' }
  /** A try failed; the next begins by itself. */
  | { readonly status: 'waiting'; readonly until: Date }
  /** It is being found out what became of one that was sent before the page was left. */
  | { readonly status: 'resolving' }
  /** That one is not there. */
  | { readonly status: 'not-arrived' }
  /** Nobody can say whether it has arrived. `earlier`: it was sent before the page was left. */
  | { readonly status: 'not-confirmed'; readonly why: 'no-answer' | 'earlier' }
  | {
      readonly status: 'failed';
      readonly reason: FailureReason;
      readonly requestId?: string | undefined;
      /** When another try may go better. */
      readonly until?: Date | undefined;
      /** The file that could not be uploaded. */
      readonly name?: string | undefined;
    }
  | Sent;

/** The host has it. */
export interface Sent {
  readonly status: 'sent';
  readonly receivedAt: string;
  /** To quote; null when only the key is known. */
  readonly id: string | null;
  /** From this form; before the page was left; from another tab. */
  readonly from: 'here' | 'earlier' | 'another-tab';
}

const busy: readonly Phase['status'][] = ['uploading', 'sending', 'checking', 'offline', 'queued', 'waiting'];

const idle: readonly Phase['status'][] = ['offline', 'queued', 'waiting'];

/** Whether it waits for a network, a turn or the next try, so that nothing is being sent just now. */
export function isWaiting({ status }: Phase): boolean {
  return idle.includes(status);
}

/** Whether something is on its way, so that leaving the page may lose it. */
export function isBusy({ status }: Phase): boolean {
  return busy.includes(status);
}
