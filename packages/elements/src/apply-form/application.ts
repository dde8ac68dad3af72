import type { FieldValues, Value } from '../form/field.js';
import { isBusy, type Phase } from './phase.js';

/**
 * One application as it is written and sent: what was typed, what is wrong with it, where it stands. It belongs to the
 * page and not to an element: a form that was closed and opened again, or that stands on the page twice, goes on with
 * the same one, and what is on its way arrives though its form is gone.
 */
export class Application implements FieldValues {
  phase: Phase = { status: 'ready' };
  /** Under which it is sent, from the first try until the outcome is known. */
  key: string | undefined;
  readonly values = new Map<string, Value>();
  readonly unreadable = new Set<string>();
  readonly problems = new Map<string, string>();
  /** What is wrong that belongs to no field. */
  otherProblems: readonly string[] = [];
  /** From the host, for when the form was shown. */
  formToken: string | undefined;
  /** What a program typed where people can't. */
  website = '';
  /** Whether the visitor wants some of it kept on this device; `refused` when the browser keeps nothing. */
  keeps: boolean | 'refused' = false;
  /** Files that are with the host already, so that they are sent once. */
  readonly uploads = new Map<File, { readonly key: string; id?: string | undefined }>();
  readonly #listeners = new Set<() => void>();

  /** Looks at a field that was found wrong before, or has a new file. Set by whoever knows the form. */
  recheck: (id: string) => string | undefined = () => undefined;

  value = (id: string): Value | undefined => this.values.get(id);
  problem = (id: string): string | undefined => this.problems.get(id);

  set = (id: string, value: Value | undefined, unreadable = false): void => {
    if (value === undefined) this.values.delete(id);
    // The last that could be read stays: nothing in its place would be written into the field, over what is half typed.
    else if (!unreadable) this.values.set(id, value);
    this.unreadable[unreadable ? 'add' : 'delete'](id);
    const field = id.split('.')[0] ?? id;
    // A wrong file is told at once: it is sent last, after all the rest was filled in.
    if (this.problems.has(field) || value instanceof File) this.note(field, this.recheck(field));
    this.announce();
  };

  /** Fills what is still empty. */
  fill(values: Iterable<readonly [string, Value]>): void {
    for (const [id, value] of values) if (!this.values.has(id)) this.values.set(id, value);
  }

  note(id: string, problem: string | undefined): void {
    if (problem === undefined) this.problems.delete(id);
    else this.problems.set(id, problem);
  }

  move(phase: Phase): void {
    if (isBusy(phase) !== isBusy(this.phase)) warnWhenLeaving(this, isBusy(phase));
    this.phase = phase;
    this.announce();
  }

  /** The form is another one now: texts that were agreed to may be others, too. */
  renew(): void {
    this.problems.clear();
    this.otherProblems = [];
    for (const id of this.values.keys()) if (id.startsWith('consents/')) this.values.delete(id);
    this.move({ status: 'ready' });
  }

  /** Forgets everything personal: it has arrived. */
  wipe(): void {
    this.keeps = false;
    for (const kept of [this.values, this.problems, this.uploads, this.unreadable]) kept.clear();
  }

  announce(): void {
    for (const listener of this.#listeners) listener();
  }

  /** @returns How to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const leaving = new Set<Application>();

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Only while something is on its way: a page that always asks is a page that is always clicked through. */
function warnWhenLeaving(application: Application, on: boolean): void {
  leaving[on ? 'add' : 'delete'](application);
  if (leaving.size > 0) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

const applications = new Map<string, Application>();

/** The page's one application for a role. @param scope Host, board and role. */
export function applicationFor(scope: string): Application {
  let application = applications.get(scope);
  if (!application) applications.set(scope, (application = new Application()));
  return application;
}

/** What was kept on the device is gone, for the forms of all roles. */
export function keepNothing(): void {
  for (const application of applications.values()) {
    application.keeps = false;
    application.announce();
  }
}
