import type { JobSummary } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import { relativeText } from '../format/age.js';
import { hoursText } from '../format/hours.js';
import { payText } from '../format/pay.js';
import { placeText } from '../format/place.js';
import { bookmarkIcon } from '../icons/icons.js';
import type { Language } from '../messages/language.js';
import { companyMark } from './company-mark.view.js';

/** What rows need besides their job. */
export interface JobRowContext {
  language: Language;
  now: Date;
  baseUrl: string;
  headingLevel: number;
  /** Where the title links to; the click itself is `select`. */
  href: (job: JobSummary) => string;
  isCurrent: (job: JobSummary) => boolean;
  /** Undefined where roles can't be saved. */
  isSaved?: (job: JobSummary) => boolean;
  select: (event: MouseEvent, job: JobSummary) => void;
  toggleSaved?: (job: JobSummary) => void;
}

/** A role in one glance: title and company, the three numbers that decide, then age and tags. */
export function jobRow(job: JobSummary, context: JobRowContext): TemplateResult {
  const { language, headingLevel } = context;
  const pay = payText(job.pay, language);
  const current = context.isCurrent(job);
  return html`<li class="row" part="job ${current ? 'job-current' : ''}" ?data-current=${current}>
    ${companyMark(job.company, context.baseUrl)}
    <div class="what">
      <div class="title" role="heading" aria-level=${headingLevel}>
        <a
          part="job-title"
          href=${context.href(job)}
          rel="nofollow"
          data-job=${job.id}
          aria-current=${current ? 'true' : nothing}
          @click=${(event: MouseEvent) => context.select(event, job)}
          ><bdi>${job.title}</bdi></a
        >
      </div>
      <div class="company">${companyLine(job, language)}</div>
    </div>
    <dl class="numbers">
      ${fact('hours', language.messages.hoursLabel, hoursText(job, language))}
      ${fact('pay', language.messages.payLabel, pay.published, pay.derived, language.messages.payDerivedTitle)}
      ${fact('where', language.messages.whereLabel, placeText(job, language))}
    </dl>
    <div class="tags">${tags(job, context)}</div>
    ${saveButton(job, context)}<slot name="footer-${job.slug}"></slot>
  </li>`;
}

function fact(name: string, label: string, text: string, derived: string | null = null, title = ''): TemplateResult {
  return html`<div class="fact ${name}">
    <dt class="visually-hidden">${label}</dt>
    <dd><bdi>${text}</bdi>${derived === null ? nothing : html` <span class="derived" title=${title}><bdi>${derived}</bdi></span>`}</dd>
  </div>`;
}

function companyLine({ company }: JobSummary, { messages, term }: Language): unknown {
  const name = company.name ?? (company.confidential ? messages.confidentialCompany : messages.unnamedCompany);
  const parts = [name, company.stage && term(company.stage), company.industry].filter(Boolean);
  return parts.map((part, index) => html`${index > 0 ? ' · ' : ''}<bdi>${part}</bdi>`);
}

function tags(job: JobSummary, { language, now }: JobRowContext): TemplateResult {
  const { messages } = language;
  const closing = job.validThrough !== null && Date.parse(job.validThrough) - now.getTime() < 4 * 86_400_000;
  return html`${job.source.system === 'sample' ? html`<span class="badge">${messages.sample}</span>` : nothing}${
    job.status === 'closed' ? html`<span class="badge">${messages.closed}</span>` : nothing
  }<bdi class="age">${
    closing && job.validThrough && job.status !== 'closed'
      ? html`<strong>${messages.closesSoon(relativeText(job.validThrough, language, now))}</strong>`
      : relativeText(job.postedAt, language, now)
  }</bdi>${job.focusAreas.slice(0, 3).map((area) => html`<bdi>${area}</bdi>`)}`;
}

function saveButton(job: JobSummary, context: JobRowContext): TemplateResult | typeof nothing {
  if (!context.isSaved || !context.toggleSaved) return nothing;
  const saved = context.isSaved(job);
  const { messages } = context.language;
  return html`<button
    class="save icon-button"
    part="save"
    type="button"
    aria-pressed=${saved}
    aria-label=${messages.saveJob(job.title)}
    title=${saved ? messages.unsave : messages.save}
    @click=${() => context.toggleSaved?.(job)}
  >
    ${bookmarkIcon}
  </button>`;
}

/** Rows as they will be, before they are known. */
export function skeletonRows(count: number): TemplateResult[] {
  const row = html`<li class="row skeleton" aria-hidden="true">
    <span class="mark"></span>
    <div class="what"><div class="title"><i></i></div><div class="company"><i></i></div></div>
    <div class="numbers"><div class="fact hours"><i></i></div><div class="fact pay"><i></i></div><div class="fact where"><i></i></div></div>
    <div class="tags"><i></i></div>
  </li>`;
  return new Array<TemplateResult>(count).fill(row);
}
