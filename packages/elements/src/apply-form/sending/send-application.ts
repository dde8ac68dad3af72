import {
  type ApplicationReceipt,
  createApplications,
  createKey,
  isApiError,
  isNotConfirmedError,
  withLock,
} from '@fractional-embed/client/apply';
import { isBusy, type Phase, type Sent } from '../phase.js';
import { fieldAt, inputOf } from './application-input.js';
import { failureOf, isPageRefused } from './failure.js';
import { settle, tellOtherTabs } from './other-tabs.js';
import type { Parcel } from './parcel.js';
import { PendingKey } from './pending-key.js';
import { following, UploadFailed, uploadFile } from './upload-file.js';

/** How long another tab may take before it is said that it has the turn, in milliseconds. */
const turnMs = 100;

/**
 * Sends what was checked, once: whoever presses twice, or in two tabs, sends one application. It never throws; the
 * application's phase tells what became of it.
 */
export async function sendApplication(parcel: Parcel): Promise<void> {
  const { application, scope } = parcel;
  if (isBusy(application.phase)) return;
  const key = (application.key ??= createKey());
  application.move({ status: 'sending' });
  const turn = setTimeout(() => application.move({ status: 'queued' }), turnMs);
  const work = async (): Promise<void> => {
    clearTimeout(turn);
    if (application.phase.status === 'queued') await settle();
    // The other tab's was sent: see ApplicationController.
    if (!isBusy(application.phase)) return;
    new PendingKey(scope).write(key);
    const { id, receivedAt } = await onceOnline(() => deliver(parcel, key));
    tellOtherTabs(scope, receivedAt);
    arrive(parcel, { status: 'sent', receivedAt, id, from: 'here' });
  };
  try {
    await withLock(`fractional-embed apply ${scope}`, work);
  } catch (error) {
    const failure = failureOf(error, application);
    if (failure === 'another-arrived') await findOutcome(parcel);
    else end(parcel, failure);
  } finally {
    clearTimeout(turn);
  }
}

/** However long a visitor is offline: what has never left is not given up. */
async function onceOnline<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof UploadFailed ? error.cause : error;
      if (!isNotConfirmedError(reason) || reason.attempts > 0) throw error;
    }
  }
}

async function deliver(parcel: Parcel, key: string): Promise<ApplicationReceipt> {
  const { application, fields, job } = parcel;
  for (const { id } of fields) {
    const file = application.value(id);
    if (file instanceof File) await uploadFile(parcel, id, file);
  }
  // Only now: whoever has to mend two files learns of both.
  if (application.problems.size > 0) throw new Error('files');
  const sending: Phase = { status: 'sending' };
  application.move(sending);
  const input = inputOf(application, fields, job, (file) => application.uploads.get(file)?.id ?? '');
  try {
    const options = { key, onState: following(application, sending) };
    return (await createApplications(parcel).submit(job.id, input, options)).receipt;
  } catch (error) {
    if (isApiError(error))
      for (const { pointer, message } of error.errors) noteProblem(parcel, fieldAt(pointer, input), message);
    throw error;
  }
}

/** What the host says of a field, at the field; of what is none of the form's, above it. */
function noteProblem({ application, fields }: Parcel, id: string | undefined, message: string): void {
  if (id === undefined || !fields.some((field) => field.id === id)) {
    application.otherProblems = [...application.otherProblems, message];
    return;
  }
  application.note(id, message);
  const file = application.value(id);
  // Its reference is of no use any more: the next try uploads it again.
  if (file instanceof File) application.uploads.delete(file);
}

/** Nothing is under way any more. The key is kept for another page only where the outcome is not known. */
function end({ application, scope }: Parcel, phase: Phase): void {
  if (phase.status !== 'not-confirmed') new PendingKey(scope).clear();
  application.move(phase);
}

/** It is with the host: nothing of it stays here. */
function arrive(parcel: Parcel, sent: Sent): void {
  parcel.application.key = undefined;
  parcel.application.wipe();
  end(parcel, sent);
}

/** Finds out what became of an application whose answer nobody saw. The form keeps what stands in it. */
export async function findOutcome(parcel: Parcel): Promise<void> {
  const { application, scope } = parcel;
  const key = application.key ?? new PendingKey(scope).read();
  if (key === undefined) return;
  application.key = key;
  application.move({ status: 'resolving' });
  try {
    const { status, receivedAt } = await createApplications(parcel).status(key);
    if (status === 'received' && receivedAt !== null) {
      application.key = undefined;
      end(parcel, { status: 'sent', receivedAt, id: null, from: 'earlier' });
    } else end(parcel, { status: 'not-arrived' });
  } catch (error) {
    application.move(isPageRefused(error) ? { status: 'barred' } : { status: 'not-confirmed', why: 'earlier' });
  }
}
