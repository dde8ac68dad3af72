import { type Board, JobQuery, type JobSummary, maxPageSize } from '@fractional-embed/contract';
import { html } from 'hono/html';
import { companyWords, hoursWords, payWords, placeWords } from './job-words.js';
import type { PageDeps } from './page-deps.js';
import type { Html } from './respond.js';
import { siteLayout } from './site-layout.js';

/** The newest roles of a board as plain links: for search engines, and for visitors without scripts. */
export async function jobsPage({ store, now }: PageDeps, board: Board | undefined): Promise<Html> {
  const query = JobQuery.parse({ limit: maxPageSize, sort: 'newest' });
  const found = board && (await store.jobs.search(board, query, { now: now() }));
  const jobs = found?.data ?? [];
  const total = found?.total ?? 0;
  return siteLayout({
    title: 'Open roles',
    description: 'Open fractional roles, newest first.',
    current: '/jobs',
    body: html`
<h1>Open roles</h1>
<p class="intro">${board && html`<bdi>${board.title}</bdi>: `}${countWords(jobs.length, total)}</p>
<ul class="rows">${jobs.map(jobRow)}</ul>`,
  });
}

function countWords(shown: number, total: number): string {
  if (total === 0) return 'no roles right now.';
  if (shown < total) return `the newest ${shown} of ${total.toLocaleString('en')}.`;
  return total === 1 ? 'one role.' : `${total} roles, newest first.`;
}

function sampleMark(job: JobSummary): Html | '' {
  return job.source.system === 'sample' ? html` <em>Sample</em>` : '';
}

function jobRow(job: JobSummary): Html {
  const facts = [companyWords(job), hoursWords(job.commitment), payWords(job.pay), placeWords(job)];
  return html`<li><a class="row" href="/jobs/${encodeURIComponent(job.slug)}"><strong dir="auto">${job.title}</strong>${sampleMark(job)}
<span>${facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`)}</span></a></li>`;
}
