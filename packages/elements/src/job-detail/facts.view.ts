import type { JobSummary } from '@fractional-embed/client/lite';
import { html, nothing, type TemplateResult } from 'lit';
import { dateText, relativeText } from '../format/age.js';
import { hoursText } from '../format/hours.js';
import { listText } from '../format/intl-dates.js';
import { payText } from '../format/pay.js';
import { placeText } from '../format/place.js';
import type { DetailLanguage } from './detail-language.js';

/**
 * What is known of a role, most decisive first; what is not known is left out, but for the three that decide.
 *
 * @param calculate Leads on from the pay.
 */
export function factsView(
  job: JobSummary,
  language: DetailLanguage,
  now: Date,
  calculate: TemplateResult | typeof nothing,
): TemplateResult {
  const { messages } = language;
  const pay = payText(job.pay, language);
  const derived = pay.derived && html`<span class="derived" title=${messages.payDerivedTitle}>${pay.derived}</span>`;
  return html`<dl class="facts" part="facts">
    ${fact(messages.hoursLabel, hoursText(job, language), true)}
    ${fact(messages.payLabel, html`${pay.published} ${derived ?? nothing}${calculate}`, true)}
    ${fact(messages.whereLabel, placeText(job, language, job.location.regions.length), true)}
    ${fact(messages.termLabel, termText(job, language))} ${fact(messages.cadenceLabel, cadenceText(job, language))}
    ${fact(messages.convertLabel, convertText(job, language))}
    ${fact(messages.timeZoneLabel, listText(language.locale, job.location.timeZones))}
    ${fact(messages.postedLabel, `${dateText(job.postedAt, language)} (${relativeText(job.postedAt, language, now)})`)}
    ${fact(messages.closesLabel, job.validThrough && dateText(job.validThrough, language))}
  </dl>`;
}

function fact(label: string, value: unknown, main = false): TemplateResult | typeof nothing {
  if (!value) return nothing;
  return html`<div class=${main ? 'fact main' : 'fact'}><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`;
}

function termText({ term }: JobSummary, { locale, messages }: DetailLanguage): string | null {
  if (!term) return null;
  const months = term.months === null ? null : messages.termMonths(term.months);
  return listText(
    locale,
    [term.ongoing ? messages.termOngoing : null, months].filter((part) => part !== null),
  );
}

function cadenceText({ cadence }: JobSummary, { messages, term }: DetailLanguage): string | null {
  if (!cadence) return null;
  const { checkIns, writtenUpdates } = cadence;
  return messages.cadence(checkIns && term(checkIns), writtenUpdates && term(writtenUpdates));
}

function convertText({ convertToFullTime }: JobSummary, { messages }: DetailLanguage): string | null {
  if (convertToFullTime === null) return null;
  return convertToFullTime ? messages.convertYes : messages.convertNo;
}
