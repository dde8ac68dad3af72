import type { Job } from '@fractional-embed/contract';
import { html, raw } from 'hono/html';
import { sanitizeDescription } from '../html/sanitize.js';
import { jobFacts } from './job-facts.js';
import { jobPosting } from './job-posting.js';
import { companyWords, derivedPayWords, hoursWords, payWords, placeWords } from './job-words.js';
import type { Html } from './respond.js';
import { siteLayout } from './site-layout.js';
import { webUrl } from './web-url.js';

/**
 * A role's own page, whole without scripts but for the form to apply with: what search engines, links and printouts get.
 *
 * @param board Where it can be applied for.
 */
export function jobPage(job: Job, board?: string): Html {
  const form = applyForm(job, board);
  const who = companyWords(job);
  return siteLayout({
    title: `${job.title} · ${who}`,
    description: job.summary || `${job.title}, ${who}`,
    head: html`${jobHead(job)}${form && html`<script type="module" src="/embed/v1/embed.js"></script>`}`,
    body: html`
<article class="job">
${jobNotice(job)}
<header>
<p class="company" dir="auto">${companyLink(job, who)}</p>
<h1 dir="auto">${job.title}</h1>
${job.summary && html`<p class="intro" dir="auto">${job.summary}</p>`}
${decidingNumbers(job)}
${form ? html`<p><a class="button" href="#apply">Apply</a></p>` : applyLink(job)}
</header>
<div class="job-columns">
<section class="prose" aria-labelledby="description">
<h2 id="description">Description</h2>
<div dir="auto">${raw(sanitizeDescription(job.descriptionHtml))}</div>
</section>
<section class="facts" aria-labelledby="facts">
<h2 id="facts">At a glance</h2>
${jobFacts(job)}
</section>
</div>
${form}
</article>
<p><a href="/jobs">All roles</a></p>`,
  });
}

/** What machines read. A sample or a closed role is not for their indexes. */
function jobHead(job: Job): Html {
  const indexed = job.status === 'open' && job.source.system !== 'sample';
  const posting = jobPosting(job);
  return html`<link rel="canonical" href="${job.canonicalUrl}">
${indexed ? '' : html`<meta name="robots" content="noindex">`}
<meta property="og:type" content="website">
<meta property="og:title" content="${job.title}">
<meta property="og:description" content="${job.summary}">
<meta property="og:url" content="${job.canonicalUrl}">
<meta property="og:site_name" content="Fractional Embed">
${posting ? html`<script type="application/ld+json">${raw(posting)}</script>` : ''}`;
}

function jobNotice(job: Job): Html | '' {
  if (job.status !== 'open') {
    return html`<p class="notice"><strong>This role is closed.</strong> It takes no more applications; the text stays here for those who kept the link.</p>`;
  }
  if (job.source.system === 'sample') {
    return html`<p class="notice"><strong>Sample listing.</strong> The company is invented, and nobody reads applications.</p>`;
  }
  return '';
}

function companyLink({ company }: Job, who: string): Html | string {
  const url = webUrl(company.url);
  return url && !company.confidential ? html`<a href="${url}" rel="nofollow noopener">${who}</a>` : who;
}

function decidingNumbers(job: Job): Html {
  const derived = derivedPayWords(job);
  return html`<dl class="numbers">
<div><dt>Hours</dt><dd>${hoursWords(job.commitment)}</dd></div>
<div><dt>Pay</dt><dd>${payWords(job.pay)}${derived && html`<small>About ${derived}, derived from pay and hours</small>`}</dd></div>
<div><dt>Where</dt><dd><bdi>${placeWords(job)}</bdi></dd></div>
</dl>`;
}

function applyForm({ application, slug, status }: Job, board: string | undefined): Html | '' {
  if (status !== 'open' || !takesForms(application) || board === undefined) return '';
  return html`<section id="apply" class="apply" aria-label="Application">
<fractional-apply-form base-url="" board="${board}" job="${slug}"></fractional-apply-form>
<noscript><p class="quiet">Applying needs JavaScript.</p></noscript>
</section>`;
}

/** Whether applications for the role come here. */
export function takesForms(application: Job['application']): boolean {
  return application !== null && application.kind !== 'external';
}

function applyLink({ application, status }: Job): Html | '' {
  if (status !== 'open') return '';
  const url = webUrl(application?.url ?? null);
  if (url) return html`<p><a class="button" href="${url}" rel="nofollow noopener">Apply</a></p>`;
  return html`<p class="quiet">Applications for this role are not taken on this page.</p>`;
}
