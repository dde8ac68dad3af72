import type { Job, JobSummary } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import { amountLabel } from '../format/pay.js';
import { backIcon, bookmarkIcon } from '../icons/icons.js';
import { companyMark } from '../job-row/company-mark.view.js';
import { failureView, misconfiguredView, noticeView } from '../notice/notice.view.js';
import { calculateDetail, calculatorHref } from './calculate.js';
import type { CalculateDetail } from './calculate-event.js';
import { descriptionNodes } from './description.js';
import type { DetailLanguage } from './detail-language.js';
import { factsView } from './facts.view.js';
import type { JobState } from './job.controller.js';
import type { ShareOutcome } from './share.js';
import { shareIcon } from './share-icon.js';

export interface JobDetailState {
  job: JobState;
  language: DetailLanguage;
  now: Date;
  baseUrl: string;
  headingLevel: number;
  /** A template of the link to the page's calculator. */
  calculatorUrl: string | undefined;
  calculatorCurrency: string;
  saved: boolean;
  /** The form to apply with: `hidden` once the visitor has gone back to the role, with what was typed in it. */
  form: 'none' | 'shown' | 'hidden';
  /** What became of the last share, and the link that was shared. */
  share: { outcome: ShareOutcome; url: string } | undefined;
}

export interface JobDetailActions {
  retry: () => void;
  toggleSaved: (job: JobSummary) => void;
  share: (job: JobSummary) => void;
  apply: (event: MouseEvent, job: Job, url: string) => void;
  /** The form for the role; loaded, code and all, when somebody applies. */
  form: (job: Job) => TemplateResult;
  leaveForm: () => void;
  calculate: (event: MouseEvent, detail: CalculateDetail) => void;
}

/** One role: what it is, the facts, how to apply, and the company's own words. */
export function jobDetailView(state: JobDetailState, actions: JobDetailActions): TemplateResult | typeof nothing {
  const { job, language } = state;
  const { messages } = language;
  switch (job.status) {
    case 'idle':
      return nothing;
    case 'loading':
      return job.summary
        ? article(job.summary, state, actions, skeleton(messages.detailLoading))
        : html`<div class="article" aria-busy="true">${skeleton(messages.detailLoading)}</div>`;
    case 'ready':
      return article(job.job, state, actions, description(job.job), {
        apply: applyView(job.job, state, actions),
        form: formView(job.job, state, actions),
      });
    case 'closed':
      return article(job.job, state, actions, description(job.job), {
        apply: html`<p class="note">${messages.closedNote}</p>`,
      });
    case 'missing':
      return noticeView({ title: messages.detailMissingTitle, hint: messages.detailMissingHint });
    case 'error':
      return failureView(job, messages.detailErrorTitle, messages, actions.retry);
    case 'misconfigured':
      return misconfiguredView(job.remedy, messages);
  }
}

function article(
  job: JobSummary,
  state: JobDetailState,
  actions: JobDetailActions,
  body: unknown,
  { apply = nothing, form = nothing }: { apply?: unknown; form?: unknown } = {},
): TemplateResult {
  const { language } = state;
  return html`${form}<article class="article" part="job" ?hidden=${state.form === 'shown'}>
    <header>
      ${companyMark(job.company, state.baseUrl)}
      <div>
        <div class="heading" part="heading" role="heading" aria-level=${state.headingLevel} tabindex="-1" dir="auto">${job.title}</div>
        <p class="company">${companyLine(job, language)}</p>
      </div>
    </header>
    <div class="actions">${apply}${saveAndShare(job, state, actions)}</div>
    ${factsView(job, language, state.now, calculateView(job, state, actions))}
    ${job.focusAreas.length > 0 ? html`<ul class="focus" aria-label=${language.messages.focusLabel}>${job.focusAreas.map((area) => html`<li dir="auto">${area}</li>`)}</ul>` : nothing}
    ${body}
  </article>`;
}

function companyLine({ company, source }: JobSummary, { messages, term }: DetailLanguage): unknown {
  const name = company.name ?? (company.confidential ? messages.confidentialCompany : messages.unnamedCompany);
  const linked = company.url
    ? html`<a href=${company.url} target="_blank" rel="nofollow noopener noreferrer" dir="auto">${name}</a>`
    : html`<span dir="auto">${name}</span>`;
  const rest = [company.stage && term(company.stage), company.industry].filter(Boolean);
  return html`${linked}${rest.map((part) => html` · ${part}`)}${
    source.system === 'sample' ? html` <span class="badge">${messages.sample}</span>` : nothing
  }`;
}

function applyView(job: Job, { language: { messages } }: JobDetailState, actions: JobDetailActions): unknown {
  if (job.application === null) {
    return job.source.system === 'sample' ? html`<p class="note">${messages.sampleNote}</p>` : nothing;
  }
  const { url } = job.application;
  const label = html`<span class="on-accent">${messages.apply}</span>`;
  if (url === null)
    return html`<button class="button primary" part="apply" type="button"
      @click=${(event: MouseEvent) => actions.apply(event, job, job.canonicalUrl)}>${label}</button>`;
  const hint = messages.applyElsewhere(siteOf(url));
  return html`<a class="button primary" part="apply" href=${url} target="_blank" rel="nofollow noopener" title=${hint}
    @click=${(event: MouseEvent) => actions.apply(event, job, url)}>${label}<span class="visually-hidden"> (${hint})</span></a>`;
}

function formView(job: Job, { form, language }: JobDetailState, actions: JobDetailActions): unknown {
  if (form === 'none') return nothing;
  return html`<div ?hidden=${form === 'hidden'} @keydown=${keepOpen}>
    <button class="button back" type="button" @click=${actions.leaveForm}>${backIcon}<span>${language.messages.backToRole}</span></button>
    ${actions.form(job)}
  </div>`;
}

/** Escape closes a role on a board; who only wants to close a browser's suggestions would lose sight of the form. */
function keepOpen(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

function calculateView(
  job: JobSummary,
  { calculatorUrl, calculatorCurrency, language }: JobDetailState,
  actions: JobDetailActions,
): TemplateResult | typeof nothing {
  const detail = calculateDetail(job);
  const url = calculatorUrl && detail && calculatorHref(calculatorUrl, detail, calculatorCurrency);
  if (!url) return nothing;
  const rate = amountLabel(detail.hourlyRate, detail.currency, language.locale);
  return html`<a class="calculate" part="calculate" href=${url}
    @click=${(event: MouseEvent) => actions.calculate(event, detail)}>${language.messages.calculate(rate)}</a>`;
}

function saveAndShare(job: JobSummary, state: JobDetailState, actions: JobDetailActions): TemplateResult {
  const { messages } = state.language;
  return html`<button class="button" part="save" type="button" aria-pressed=${state.saved}
      @click=${() => actions.toggleSaved(job)}>${bookmarkIcon}<span>${state.saved ? messages.unsave : messages.save}</span></button>
    <button class="button" part="share" type="button" @click=${() => actions.share(job)}>${shareIcon}<span>${messages.share}</span></button>
    <span class="shared" role="status">${shareText(state)}</span>`;
}

function shareText({ share, language: { messages } }: JobDetailState): unknown {
  if (share?.outcome === 'copied') return messages.shareCopied;
  if (share?.outcome !== 'by-hand') return nothing;
  return html`<label>${messages.shareFailed} <input readonly .value=${share.url} @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()} /></label>`;
}

function description(job: Job): TemplateResult {
  return html`<div class="description" part="description" dir="auto">${descriptionNodes(job.descriptionHtml)}</div>`;
}

/** What is on its way: a text, or a form. */
export function skeleton(label: string): TemplateResult {
  return html`<div class="skeleton body" role="status" aria-label=${label}><i></i><i></i><i></i><i></i><i></i><i></i></div>`;
}

/** The site that an address leads to. A host may give what begins like one and is none; it is shown as it is. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
