import type { JobSummary } from '@fractional-embed/client/lite';

/** What is pushed: the event's name with underscores, as tag managers have them, and facts of roles; nothing of the visitor. */
export interface DataLayerEntry {
  /** Such as `fractional_job_select`. */
  readonly event: string;
  readonly fractional: Readonly<Record<string, unknown>>;
}

export interface DataLayerOptions {
  /**
   * Whether the visitor lets you measure. Asked at each event, so that what is given or withdrawn later counts; while it is
   * false nothing is pushed, and nothing is kept for later.
   */
  readonly consent: () => boolean;
  /** Where entries go. @default `window.dataLayer`, made when the first one comes */
  readonly push?: (entry: DataLayerEntry) => void;
  /** Whose elements. @default all of the page */
  readonly target?: EventTarget;
}

type Picked = Readonly<Record<string, unknown>>;

/** Of each event what a statistic can use. What was typed is in none of them; the rate that a visitor looks for is left out. */
const picks: {
  readonly [Name in keyof HTMLElementEventMap & `fractional-${string}`]?: (event: HTMLElementEventMap[Name]) => Picked;
} = {
  'fractional-jobs-show': ({ detail: { jobs, total } }) => ({ jobs: jobs.map(({ slug }) => slug), total }),
  'fractional-job-select': ({ detail: { job } }) => ofJob(job),
  'fractional-job-save': ({ detail: { job, saved } }) => ({ ...ofJob(job), saved }),
  'fractional-job-share': ({ detail: { job } }) => ofJob(job),
  'fractional-job-calculate': ({ detail: { job } }) => ofJob(job),
  'fractional-job-apply': ({ detail: { job } }) => ofJob(job),
  'fractional-application-success': ({ detail: { job } }) => ofJob(job),
  'fractional-application-error': ({ detail: { job, reason } }) => ({ ...ofJob(job), reason }),
  'fractional-newsletter-success': ({ detail: { board } }) => ({ board }),
  'fractional-newsletter-error': ({ detail: { board, reason } }) => ({ board, reason }),
  'fractional-rate-find-roles': () => ({}),
};

/**
 * Passes what happens in the elements on to a data layer, such as Google Tag Manager's, for as long as the visitor allows it.
 * The elements themselves send nothing about a visitor to anybody.
 *
 * @returns stops it
 */
export function toDataLayer({ consent, push = pushToPage, target = document }: DataLayerOptions): () => void {
  const stop = new AbortController();
  for (const [name, pick] of Object.entries(picks) as [string, (event: Event) => Picked][])
    target.addEventListener(
      name,
      (event) => {
        if (consent()) push({ event: name.replaceAll('-', '_'), fractional: pick(event) });
      },
      { signal: stop.signal },
    );
  return () => stop.abort();
}

function ofJob({ id, slug, title, company }: Pick<JobSummary, 'id' | 'slug' | 'title' | 'company'>): Picked {
  return { job: { id, slug, title, company: company.name } };
}

function pushToPage(entry: DataLayerEntry): void {
  const page = globalThis as { dataLayer?: DataLayerEntry[] };
  // A tag manager has put its own `push` there by now, or takes what it finds once it comes.
  page.dataLayer ??= [];
  page.dataLayer.push(entry);
}
