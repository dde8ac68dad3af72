import { createApplications } from '@fractional-embed/client/apply';
import type { Job } from '@fractional-embed/client/lite';
import type { LitElement, TemplateResult } from 'lit';
import {
  FractionalApplicationErrorEvent,
  FractionalApplicationSubmitEvent,
  FractionalApplicationSuccessEvent,
} from '../../events/application-events.js';
import { logError } from '../../log.js';
import type { Application } from '../application.js';
import { isBusy, type Phase, type Sent } from '../phase.js';
import { filesOf, inputOf } from './application-input.js';
import { checkApplication, setChecks } from './check-application.js';
import { DeviceDraft } from './device-draft.js';
import { isPageRefused } from './failure.js';
import { listenToOtherTabs } from './other-tabs.js';
import type { Parcel } from './parcel.js';
import { progressText, summaryView } from './phase.view.js';
import { findOutcome, sendApplication } from './send-application.js';
import { sentView } from './sent.view.js';

/** What the page's owner was told: every role's form of a board would tell the same. */
let told: string | undefined;

/** Everything about an application from "send" on: it is loaded once the form is shown. */
export class Sender {
  readonly #host: LitElement;
  readonly #reload: () => void;
  #parcel: Parcel | undefined;
  #draft: DeviceDraft | undefined;
  #lastPhase: Phase | undefined;
  #stop: (() => void) | undefined;

  /** @param reload Asks the host for the role again, and for its form. */
  constructor(host: LitElement, reload: () => void) {
    this.#host = host;
    this.#reload = reload;
  }

  /** Tells the page what has changed since the last time; for another application, begins with it. */
  follow(parcel: Parcel): void {
    const { application, scope, job } = parcel;
    const isNew = scope !== this.#parcel?.scope;
    this.#parcel = parcel;
    setChecks(parcel);
    if (isNew) this.#begin(parcel);
    else if (application.phase !== this.#lastPhase) this.#tell(application.phase, job);
    this.#keep(application);
    this.#lastPhase = application.phase;
  }

  stop(): void {
    this.#stop?.();
    this.#parcel = undefined;
  }

  /** Checks and sends. @returns whether it is on its way */
  submit(): boolean {
    const parcel = this.#parcel;
    if (!parcel || isBusy(parcel.application.phase)) return false;
    const { application, fields, job } = parcel;
    this.#readControls(application);
    if (!checkApplication(parcel)) {
      application.move({ status: 'invalid' });
      return false;
    }
    const read = () => ({ input: inputOf(application, fields, job, () => ''), files: filesOf(application, fields) });
    if (!this.#host.dispatchEvent(new FractionalApplicationSubmitEvent({ job, read }))) return false;
    void sendApplication(parcel);
    return true;
  }

  /** A date that doesn't exist was never a value, so that no event told of it: only the field itself knows. */
  #readControls({ unreadable }: Application): void {
    unreadable.clear();
    for (const { name, validity } of this.#host.renderRoot.querySelectorAll('input'))
      if (validity.badInput) unreadable.add(name);
  }

  /** The same once more, with the same key; or with the form as it is now. */
  tryAgain(): void {
    if (!this.#parcel) return;
    const { application } = this.#parcel;
    const { phase } = application;
    if (phase.status === 'not-confirmed' && phase.why === 'earlier') void findOutcome(this.#parcel);
    else if (phase.status === 'failed' && phase.reason === 'changed') {
      application.renew();
      this.#reload();
    } else this.submit();
  }

  /** Keeps who the visitor is on this device, or forgets it. */
  keep(keeps: boolean): void {
    if (!keeps) this.#draft?.clear();
  }

  progress({ language, application }: Parcel): string {
    return progressText(application.phase, language);
  }

  summary(parcel: Parcel): unknown {
    return summaryView(parcel, () => this.tryAgain());
  }

  sent(sent: Sent, { application, job, language }: Parcel): TemplateResult {
    return sentView(sent, job, language, () => application.move({ status: 'ready' }));
  }

  #begin(parcel: Parcel): void {
    const { application, scope } = parcel;
    this.#stop?.();
    this.#stop = listenToOtherTabs(scope, (receivedAt) => {
      const { status } = application.phase;
      // What this page sent itself it hears, too.
      if (status === 'sent' || (isBusy(application.phase) && status !== 'queued')) return;
      application.move({ status: 'sent', receivedAt, id: null, from: 'another-tab' });
    });
    this.#draft = new DeviceDraft(parcel.baseUrl);
    this.#draft.read(application);
    if (application.phase.status === 'ready') void findOutcome(parcel);
    if (application.formToken === undefined) void this.#fetchFormToken(parcel);
  }

  #keep(application: Application): void {
    if (application.keeps !== true) return;
    if (!this.#draft?.write(application)) application.keeps = 'refused';
  }

  /** Says when the form was shown. Applying works without it, but where the host says that this page may not. */
  async #fetchFormToken(parcel: Parcel): Promise<void> {
    const { application } = parcel;
    try {
      application.formToken ??= (await createApplications(parcel).formToken()).formToken;
    } catch (error) {
      // What is on its way is told of by its own answer.
      if (isPageRefused(error) && !isBusy(application.phase)) application.move({ status: 'barred' });
    }
  }

  /** The page learns what the visitor does, and nothing of who it is. */
  #tell(phase: Phase, job: Job): void {
    if (phase.status === 'sent') {
      this.#draft?.clear();
      const { receivedAt, id } = phase;
      this.#host.dispatchEvent(new FractionalApplicationSuccessEvent({ job, receivedAt, id }));
      return;
    }
    const { status } = phase;
    if (status === 'barred' || (status === 'failed' && phase.reason === 'origin')) this.#logOrigin();
    if (status !== 'invalid' && status !== 'not-confirmed' && status !== 'failed') return;
    const fields = status === 'invalid' ? [...(this.#parcel?.application.problems.keys() ?? [])] : [];
    const requestId = (status === 'failed' && phase.requestId) || null;
    this.#host.dispatchEvent(new FractionalApplicationErrorEvent({ job, reason: status, fields, requestId }));
  }

  /** Visitors can't mend it: the page's owner can, and is told once. */
  #logOrigin(): void {
    const { baseUrl = '', board = '' } = this.#parcel ?? {};
    const remedy = `The host ${baseUrl} takes no applications from ${location.origin}. Its operator allows it: boards put ${board} --origin ${location.origin}`;
    if (told !== remedy) logError(this.#host.localName, remedy);
    told = remedy;
  }
}
