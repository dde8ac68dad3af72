/** What a visitor has to mend before anything is sent. */
export interface Problems {
  /** `missing`: nothing is typed; `malformed`: no address; `refused`: the host doesn't take it. */
  email?: 'missing' | 'malformed' | 'refused';
  /** The box that has to be ticked isn't. */
  consent?: true;
}

/** `waiting`: a try failed, another one follows; `checking`: the host wants proof that this is no program. */
export type SendingPhase = 'sending' | 'waiting' | 'offline' | 'checking';

/** Why it is certain that nothing was kept. */
export type Failure =
  /** Too many ask; the host names the minutes to wait, or doesn't. */
  | { reason: 'busy'; minutes: number | undefined }
  | { reason: 'refused'; requestId: string | undefined }
  /** The code that sends could not be loaded. */
  | { reason: 'not-loaded' };

/** Where the visitor's wish stands. */
export type NewsletterState =
  | { status: 'idle' }
  | { status: 'invalid'; problems: Problems }
  /** `isRepeat`: the same is sent again, from the sentence that says it was sent. */
  | { status: 'sending'; phase: SendingPhase; email: string; isRepeat: boolean }
  /** The host has it, and sends a mail to confirm. Known and unknown addresses look alike. */
  | { status: 'sent'; email: string; isRepeat: boolean }
  /** No answer told whether the host has it. Sending it again is safe. */
  | { status: 'unconfirmed' }
  | { status: 'failed'; failure: Failure }
  /** The host has no such board, or takes no subscriptions to it from this page. */
  | { status: 'unavailable'; why: 'no-board' | 'page-refused' }
  | { status: 'misconfigured'; remedy: string };
