import type { Job } from '@fractional-embed/contract';
import { html } from 'hono/html';
import { cadenceWords, termWords } from './job-words.js';
import { dayLabel, label } from './labels.js';
import type { Html } from './respond.js';

type Fact = [name: string, value: Html | string | undefined | null];

/** What else is known of a role, one line each; what is not known is not listed. */
export function jobFacts(job: Job): Html {
  const { company, convertToFullTime } = job;
  const facts: Fact[] = [
    ['Function', label(job.function)],
    ['Term', termWords(job.term)],
    ['Communication', cadenceWords(job.cadence)],
    ['Full-time later', convertToFullTime === null ? undefined : convertToFullTime ? 'Possible' : 'Not planned'],
    ['Stage', company.stage && label(company.stage)],
    ['Industry', company.industry],
    ['Focus', job.focusAreas.length > 0 ? job.focusAreas.join(', ') : undefined],
    ['Time zones', job.location.timeZones.length > 0 ? job.location.timeZones.join(', ') : undefined],
    ['Posted', day(job.postedAt)],
    [job.status === 'open' ? 'Open until' : 'Was open until', job.validThrough && day(job.validThrough)],
  ];
  const known = facts.filter(([, value]) => value !== undefined && value !== null);
  return html`<dl>${known.map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`;
}

const day = (instant: string): Html => html`<time datetime="${instant}">${dayLabel(instant)}</time>`;
