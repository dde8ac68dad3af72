import type { Job } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import { controlId, type Field } from '../form/field.js';
import { fieldView } from '../form/field.view.js';
import { honeypotView } from '../form/honeypot.view.js';
import type { JobState } from '../job-detail/job.controller.js';
import { failureView, misconfiguredView, noticeView } from '../notice/notice.view.js';
import type { Application } from './application.js';
import type { ApplyLanguage } from './apply-language.js';
import { isBusy, isWaiting, type Sent } from './phase.js';

export interface ApplyFormState {
  readonly job: JobState;
  readonly application: Application | undefined;
  readonly fields: readonly Field[];
  readonly language: ApplyLanguage;
  readonly headingLevel: number;
  /** The button was pressed before the code that sends was there. */
  readonly submitting: boolean;
}

export interface ApplyFormActions {
  reload: () => void;
  /** Of a click on the button, too: frames without `allow-forms` submit nothing, and tell nobody. */
  submit: (event: Event) => void;
  /** What went wrong, above the fields; nothing until the code for it is there. */
  summary: () => unknown;
  /** What is going on, beside the button. */
  progress: () => unknown;
  sent: (sent: Sent) => unknown;
  keep: (keeps: boolean) => void;
}

/** An application for one role: what is asked, and where it stands. */
export function applyFormView(state: ApplyFormState, actions: ApplyFormActions): TemplateResult | typeof nothing {
  const { job, language } = state;
  const { messages } = language;
  switch (job.status) {
    case 'idle':
      return nothing;
    case 'loading':
      return html`<div class="skeleton" role="status" aria-label=${messages.applyLoading} aria-busy="true">${[1, 2, 3, 4, 5, 6].map(() => html`<i></i>`)}</div>`;
    case 'ready':
      return readyView(job.job, state, actions);
    case 'closed':
      return noticeView({ title: messages.applyClosedTitle, hint: messages.applyClosedHint });
    case 'missing':
      return noticeView({ title: messages.applyMissingTitle, hint: messages.applyMissingHint });
    case 'error':
      return failureView(job, messages.applyErrorTitle, messages, actions.reload);
    case 'misconfigured':
      return misconfiguredView(job.remedy, messages);
  }
}

function readyView(job: Job, state: ApplyFormState, actions: ApplyFormActions): TemplateResult {
  const { application, language } = state;
  const { messages } = language;
  if (job.application === null)
    return noticeView({ title: messages.applyNowhereTitle, hint: messages.applyNowhereHint });
  if (job.application.kind === 'external') return elsewhereView(job.application.url, language);
  if (!application) return html``;
  const { phase } = application;
  return html`<div class="application" part="form">
    <div class="heading" part="heading" role="heading" aria-level=${state.headingLevel} tabindex="-1" dir="auto">${messages.applyTo(job.title)}</div>
    <p class="company" dir="auto">${job.company.name ?? (job.company.confidential ? messages.confidentialCompany : messages.unnamedCompany)}</p>
    ${
      phase.status === 'sent'
        ? actions.sent(phase)
        : phase.status === 'barred'
          ? actions.summary()
          : formView(job, application, state, actions)
    }
  </div>`;
}

function formView(
  job: Job,
  application: Application,
  state: ApplyFormState,
  actions: ApplyFormActions,
): TemplateResult {
  const { fields, language } = state;
  const { locale, messages } = language;
  const busy = state.submitting || isBusy(application.phase);
  return html`<form novalidate aria-busy=${busy} @submit=${actions.submit}>
    <p class="hint">${job.source.system === 'sample' ? html`${messages.sampleForm}<br>` : nothing}${messages.requiredNote}</p>
    ${actions.summary()}
    <fieldset class="fields" ?disabled=${busy}>
      ${fields.map((field, index) => fieldView({ field, id: controlId(index), values: application, messages, locale }))}
      ${honeypotView((value) => {
        application.website = value;
      })}
    </fieldset>
    ${deviceView(application, messages, actions)}
    <div class="send">
      <button class="button primary" part="submit" type="submit" aria-disabled=${busy} @click=${actions.submit}><span class="on-accent">${isWaiting(application.phase) ? messages.waitingShort : busy ? messages.sendingShort : messages.sendApplication}</span></button>
      <p class="state" part="state" role="status">${actions.progress()}</p>
    </div>
  </form>`;
}

function deviceView(
  { keeps }: Application,
  messages: ApplyLanguage['messages'],
  actions: ApplyFormActions,
): TemplateResult {
  return html`<div class="device" part="device">
    <label class="option">
      <input type="checkbox" aria-describedby="device-help" .checked=${keeps === true}
        @change=${({ target }: Event) => actions.keep((target as HTMLInputElement).checked)} />
      <span>${messages.deviceLabel}</span>
    </label>
    ${keeps === true ? html`<button class="link" type="button" @click=${() => actions.keep(false)}>${messages.deviceClear}</button>` : nothing}
    <p class="hint" id="device-help">${keeps === 'refused' ? messages.deviceRefused : messages.deviceHelp}</p>
  </div>`;
}

function elsewhereView(url: string | null, { messages }: ApplyLanguage): TemplateResult {
  if (url === null) return noticeView({ title: messages.applyNowhereTitle, hint: messages.applyNowhereHint });
  const site = URL.canParse(url) ? new URL(url).hostname : url;
  return html`<div class="notice" part="notice">
    <p class="notice-title">${messages.applyElsewhereTitle}</p>
    <a class="button primary" part="apply" href=${url} target="_blank" rel="nofollow noopener"><span class="on-accent">${messages.applyElsewhereLink(site)}</span></a>
  </div>`;
}
