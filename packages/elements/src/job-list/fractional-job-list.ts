import { LitElement, type PropertyValues } from 'lit';
import { type ConnectionHost, HostConnection } from '../connection/host-connection.js';
import { VisibilityController } from '../connection/visibility.controller.js';
import { property } from '../decorators.js';
import { define } from '../define.js';
import { FractionalJobSelectEvent } from '../events/job-events.js';
import { presetFrom } from '../filters/preset.js';
import { jobRowStyles } from '../job-row/job-row.styles.js';
import { JobSearchController } from '../jobs/job-search.controller.js';
import { webUrl } from '../links/web-url.js';
import type { MessageOverrides } from '../messages/messages.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { ShownState } from '../shown-state.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { jobStyles } from '../styles/job.styles.js';
import { jobListStyles } from './job-list.styles.js';
import { jobListView } from './job-list.view.js';

/**
 * A short list of roles for a sidebar or the end of an article. Titles link to the role's own page, or to a board on
 * your site by `job-url`.
 *
 * @summary The latest roles, and nothing else.
 * @fires {FractionalJobsShowEvent} fractional-jobs-show - Other roles are shown than before.
 * @fires {FractionalJobSelectEvent} fractional-job-select - A role was chosen; cancelable, then the link is not followed.
 * @slot header - Above the roles.
 * @slot empty - In place of the sentence shown when there are no roles.
 * @slot footer-{slug} - At the end of the row of the role with this slug.
 * @csspart list - The list.
 * @csspart job - One role.
 * @csspart job-title - A role's link.
 * @csspart logo - A company's logo or initials.
 * @csspart notice - The sentence shown in place of roles.
 * @cssstate idle - It is not near the window yet, and has fetched nothing.
 * @cssstate loading - Roles are on their way.
 * @cssstate ready - There are roles.
 * @cssstate stale - There are roles, but they could not be brought up to date.
 * @cssstate empty - There are none.
 * @cssstate error - They couldn't be loaded.
 * @cssstate misconfigured - An attribute is missing or wrong.
 * @cssproperty [--fractional-color-accent] - Links. Kept readable; a blue unless set.
 * @cssproperty [--fractional-color-text] - Text. The page's unless set.
 * @cssproperty [--fractional-color-line] - Hairlines. Mixed from the text unless set.
 * @cssproperty [--fractional-font-family] - The face. The page's unless set.
 * @cssproperty [--fractional-radius=0.5em] - Corners of controls.
 */
export class FractionalJobList extends LitElement implements ConnectionHost {
  static override readonly styles = [baseStyles, controlStyles, noticeStyles, jobStyles, jobRowStyles, jobListStyles];

  /** The host's address. @default the provider's, or where the script came from */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** The board's slug. @default the provider's */
  @property() board: string | undefined;
  /** Which roles, in the API's own words: `function=finance&workplace=remote&sort=pay`. @default the newest */
  @property() filters: string | undefined;
  /** How many roles, 1 to 100. @default 5 */
  @property({ type: Number }) limit = 5;
  /** Where a title links to, with `{slug}` or `{id}` in it: `/jobs?jobs.job={slug}`. @default the role's own page */
  @property({ attribute: 'job-url' }) jobUrl: string | undefined;
  /** The level of role titles in the page's headings, 1 to 6. @default 3 */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  readonly #connection = new HostConnection(this);
  readonly #visibility = new VisibilityController(this);
  readonly #search = new JobSearchController(this);
  readonly #shown = new ShownState(this);

  get #limit(): number {
    return Math.min(100, Math.max(1, Math.trunc(this.limit) || 5));
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#connection.place.first(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filters')) this.#connection.logUnknownFilters(this.filters);
    const { connection } = this.#connection;
    if (connection.status === 'misconfigured') this.#search.search(connection, {});
    else if (this.#visibility.visible)
      this.#search.search(connection, { ...presetFrom(this.filters), limit: this.#limit });
  }

  protected override updated(): void {
    const { state } = this.#search;
    this.#shown.show(state.status);
    if (state.status === 'misconfigured') this.#connection.log(state.remedy);
  }

  protected override render(): unknown {
    const { connection, language } = this.#connection;
    return jobListView(
      {
        search: this.#search.state,
        limit: this.#limit,
        row: {
          language,
          now: new Date(),
          baseUrl: connection.status === 'connected' ? connection.baseUrl : location.href,
          headingLevel: this.headingLevel,
          href: (job) => jobHref(this.jobUrl, job.slug, job.id) ?? job.canonicalUrl,
          isCurrent: () => false,
          select: (event, job) => {
            if (!this.dispatchEvent(new FractionalJobSelectEvent(job))) event.preventDefault();
          },
        },
      },
      { retry: () => this.#search.retry() },
    );
  }
}

/** The page's own link to a job; an address that isn't http(s) is not one. */
function jobHref(template: string | undefined, slug: string, id: string): string | undefined {
  if (!template) return undefined;
  const filled = template.replaceAll('{slug}', encodeURIComponent(slug)).replaceAll('{id}', encodeURIComponent(id));
  return webUrl(filled) && filled;
}

define('fractional-job-list', FractionalJobList);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-job-list': FractionalJobList;
  }
}
