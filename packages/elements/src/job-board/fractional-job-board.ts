import { adoptStyles, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type ConnectionHost, HostConnection } from '../connection/host-connection.js';
import { VisibilityController } from '../connection/visibility.controller.js';
import { property } from '../decorators.js';
import { define } from '../define.js';
import { activeFilters, toJobFilters, within } from '../filters/board-filters.js';
import { presetFrom } from '../filters/preset.js';
import { jobRowStyles } from '../job-row/job-row.styles.js';
import { type JobRowContext, skeletonRows } from '../job-row/job-row.view.js';
import { JobSearchController } from '../jobs/job-search.controller.js';
import { SavedJobsController } from '../jobs/saved-jobs.controller.js';
import { LazyCode } from '../lazy-code.js';
import type { MessageOverrides } from '../messages/messages.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { failureView } from '../notice/notice.view.js';
import { ShownState } from '../shown-state.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { jobStyles } from '../styles/job.styles.js';
import { announcement } from './announcement.js';
import { BoardController, type OpenJob } from './board.controller.js';
import { closePanels, focusJob } from './board-focus.js';
import { BoardSettings } from './board-settings.js';
import { detailView } from './detail.view.js';
import { filterStyles } from './filters.styles.js';
import type { FacetName, FiltersState } from './filters.view.js';
import { jobBoardStyles } from './job-board.styles.js';
import { type JobBoardActions, type JobBoardState, jobBoardView } from './job-board.view.js';
import type { SavedRoles } from './later/saved-roles.controller.js';
import type { UrlSyncMode } from './url-sync.controller.js';

const typingPauseMs = 200;

/**
 * A board of fractional roles: search, filters, the list, and each role in full. It takes the page's font and colours,
 * and fetches nothing until it is nearly on screen.
 *
 * @summary Search, filters, list and detail in one.
 * @fires {FractionalJobsShowEvent} fractional-jobs-show - Other roles are shown than before.
 * @fires {FractionalJobSelectEvent} fractional-job-select - A role was chosen; cancelable, then the page opens it.
 * @fires {FractionalJobApplyEvent} fractional-job-apply - The visitor follows an apply link; cancelable.
 * @fires {FractionalJobCalculateEvent} fractional-job-calculate - The visitor follows the link to a calculator; cancelable.
 * @fires {FractionalJobSaveEvent} fractional-job-save - A role was saved on this device, or removed.
 * @fires {FractionalJobShareEvent} fractional-job-share - The visitor asked for a role's link.
 * @fires {FractionalApplicationSubmitEvent} fractional-application-submit - An application is sent; cancelable, then the page does.
 * @fires {FractionalApplicationSuccessEvent} fractional-application-success - It has arrived.
 * @fires {FractionalApplicationErrorEvent} fractional-application-error - It was not sent, or is not confirmed.
 * @slot header - Above the search field.
 * @slot empty - In place of the sentence shown when there are no roles.
 * @slot footer-{slug} - At the end of the row of the role with this slug.
 * @csspart board - The whole.
 * @csspart search - The search field.
 * @csspart facet - One filter.
 * @csspart panel - What a filter opens.
 * @csspart chip - A filter in use.
 * @csspart results - The list and what stands in its place.
 * @csspart list - The list.
 * @csspart job - One role in the list.
 * @csspart job-current - The one that is open.
 * @csspart job-title - A role's link.
 * @csspart logo - A company's logo or initials.
 * @csspart save - The button that saves a role, in the list and in the open role.
 * @csspart load-more - The button for more roles.
 * @csspart stale - What is said when the list could not be brought up to date.
 * @csspart notice - The sentence shown in place of roles, or of a role.
 * @csspart detail - The open role.
 * @csspart heading - Its title.
 * @csspart facts - Its hours, pay, place and the rest.
 * @csspart calculate - Its link to a calculator.
 * @csspart apply - Its link to apply.
 * @csspart share - The button that shares it.
 * @csspart description - The company's own words.
 * @cssstate idle - It is not near the window yet, and has fetched nothing.
 * @cssstate loading - Roles are on their way.
 * @cssstate ready - There are roles.
 * @cssstate stale - There are roles, but they could not be brought up to date.
 * @cssstate empty - There are none.
 * @cssstate error - They couldn't be loaded.
 * @cssstate misconfigured - An attribute is missing or wrong.
 * @cssproperty [--fractional-color-accent] - Links, buttons and what is chosen. Kept readable; a blue unless set.
 * @cssproperty [--fractional-color-text] - Text. The page's unless set.
 * @cssproperty [--fractional-color-line] - Hairlines. Mixed from the text unless set.
 * @cssproperty [--fractional-font-family] - The face. The page's unless set.
 * @cssproperty [--fractional-color-surface] - Behind what floats over the list.
 * @cssproperty [--fractional-radius=0.5em] - Corners of controls.
 * @cssproperty [--fractional-sticky-offset=1em] - How far from the top of the window the open role stays, under a page's fixed header.
 */
export class FractionalJobBoard extends LitElement implements ConnectionHost {
  static override readonly styles = [
    baseStyles,
    controlStyles,
    noticeStyles,
    jobStyles,
    jobRowStyles,
    filterStyles,
    jobBoardStyles,
  ];

  /** The host's address. @default the provider's, or where the script came from */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** The board's slug. @default the provider's */
  @property() board: string | undefined;
  /** What visitors can't change, in the API's own words: `function=finance&workplace=remote`. */
  @property() filters: string | undefined;
  /** Roles on a page, 1 to 100. @default 20 */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** Where filters and the open role are kept: `none`, `hash` or `query`. @default 'none' */
  @property({ attribute: 'url-sync' }) urlSync: UrlSyncMode = 'none';
  /** What the URL's parameters begin with; give each board of a page its own. @default 'jobs' */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'jobs';
  /** The level of role titles in the page's headings, 1 to 6. @default 2 */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /**
   * Where a rate calculator is, on this page or another, with `{rate}`, `{hours}` (a week) and `{currency}` in it. Roles
   * whose pay by the hour is known then link there. @default no link
   */
  @property({ attribute: 'calculator-url' }) calculatorUrl: string | undefined;
  /** The currency that calculator counts in, ISO 4217: roles paid in another don't link there. @default 'USD' */
  @property({ attribute: 'calculator-currency' }) calculatorCurrency = 'USD';
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  readonly #connection = new HostConnection(this);
  readonly #visibility = new VisibilityController(this);
  readonly #search = new JobSearchController(this);
  readonly #saved = new SavedJobsController(this);
  readonly #visitor = new BoardController(this, this.#saved);
  readonly #settings = new BoardSettings(this);
  readonly #later = new LazyCode(this, () => this.#loadLater());
  readonly #detail = new LazyCode(this, () => import('../job-detail/fractional-job-detail.js'));
  readonly #shown = new ShownState(this);
  #savedRoles: SavedRoles | undefined;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#connection.place.first(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filters')) this.#connection.logUnknownFilters(this.filters);
    if (changed.has('urlSync') || changed.has('urlPrefix')) this.#visitor.readUrl();
    const { connection } = this.#connection;
    this.#saved.follow(connection);
    if (connection.status === 'misconfigured') this.#search.search(connection, {});
    else if (this.#visibility.visible) {
      const filters = toJobFilters(this.#visitor.filters, presetFrom(this.filters), this.#limit);
      this.#search.search(connection, filters, this.#visitor.typing ? typingPauseMs : 0);
    }
    this.#visitor.typing = false;
    if (this.#visitor.open) void this.#detail.load();
    if (this.#visitor.filters.minEffectiveHourly) void this.#settings.load(connection);
  }

  protected override updated(): void {
    const { state } = this.#search;
    this.#shown.show(state.status);
    if (state.status === 'misconfigured') this.#connection.log(state.remedy);
    if (state.status === 'ready') void this.#later.load();
    if (this.#detail.status === 'ready') this.#visitor.focusDetail();
  }

  async #loadLater() {
    const { filterPanel, filterPanelStyles, savedView, SavedRoles } = await import('./later/later.js');
    adoptStyles(this.renderRoot as ShadowRoot, [...FractionalJobBoard.styles, filterPanelStyles]);
    this.#savedRoles = new SavedRoles(this);
    if (this.#visitor.savedOnly) this.#loadSaved();
    return { filterPanel, savedView };
  }

  #loadSaved(): void {
    void this.#later.load();
    void this.#savedRoles?.load(this.#connection.connection, this.#saved.ids);
  }

  get #limit(): number {
    return Math.min(100, Math.max(1, Math.trunc(this.pageSize) || 20));
  }

  readonly #actions: JobBoardActions = {
    ...this.#visitor.actions,
    toggleSavedOnly: () => {
      this.#visitor.actions.toggleSavedOnly();
      if (this.#visitor.savedOnly) this.#loadSaved();
    },
    toggledFacet: (event) => {
      const panel = event.target as HTMLDetailsElement;
      if (!panel.open) return;
      closePanels(this.renderRoot, panel);
      void this.#later.load();
      void this.#settings.load(this.#connection.connection);
    },
    loadMore: () => void this.#loadMore(),
    retry: () => this.#search.retry(),
    panel: (facet) => this.#panelView(facet),
    saved: () => this.#savedView(),
    detail: (open) => this.#detailView(open),
  };

  #panelView(facet: FacetName): unknown {
    const { messages } = this.#connection.language;
    if (this.#later.module) return this.#later.module.filterPanel(facet, this.#filters(), this.#actions);
    if (this.#later.status !== 'failed') return html`<p class="hint">${messages.loading}</p>`;
    return failureView({ reason: 'error' }, messages.filtersFailed, messages, () => void this.#later.load());
  }

  #savedView(): unknown {
    const { messages } = this.#connection.language;
    const retry = (): void => this.#loadSaved();
    const count = this.#saved.ids.length;
    if (this.#later.module && this.#savedRoles) {
      const actions = { showAll: this.#actions.toggleSavedOnly, retry };
      return this.#later.module.savedView(this.#savedRoles.state, count, this.#row(), actions);
    }
    return this.#later.status === 'failed'
      ? failureView({ reason: 'error' }, messages.errorTitle, messages, retry)
      : html`<ul class="rows" aria-busy="true">${skeletonRows(Math.max(1, count))}</ul>`;
  }

  /** When the last page came, its button went: go on where the new roles begin. */
  async #loadMore(): Promise<void> {
    const before = this.#search.state;
    await this.#search.loadMore();
    await this.updateComplete;
    const { state } = this.#search;
    if (!('jobs' in before && 'jobs' in state) || state.more !== 'none') return;
    const first = state.jobs[before.jobs.length];
    if (first) focusJob(this.renderRoot, first.id);
  }

  #detailView(open: OpenJob): TemplateResult {
    const { status } = this.#detail;
    const { language } = this.#connection;
    const shareUrl = open.summary && this.urlSync !== 'none' ? this.#visitor.href(open.summary) : undefined;
    const retry = (): void => void this.#detail.load();
    return detailView(this, { status, open, language, shareUrl, close: this.#visitor.actions.closeJob, retry });
  }

  #row(): JobRowContext {
    const { connection, language } = this.#connection;
    const open = this.#visitor.open?.idOrSlug;
    return {
      language,
      now: new Date(),
      baseUrl: connection.status === 'connected' ? connection.baseUrl : location.href,
      headingLevel: this.headingLevel,
      href: (job) => this.#visitor.href(job),
      isCurrent: (job) => open !== undefined && (job.slug === open || job.id === open),
      isSaved: (job) => this.#saved.has(job.id),
      select: this.#visitor.actions.select,
      toggleSaved: this.#visitor.actions.toggleSaved,
    };
  }

  #filters(): FiltersState {
    const { state } = this.#search;
    const preset = presetFrom(this.filters);
    return {
      filters: within(preset, this.#visitor.filters),
      preset,
      facets: 'facets' in state ? state.facets : undefined,
      empty: state.status === 'empty',
      currency: this.#settings.board?.currency,
      language: this.#connection.language,
    };
  }

  protected override render(): unknown {
    const { open, savedOnly, filtersOpen, touched } = this.#visitor;
    const { language } = this.#connection;
    const filtersState = this.#filters();
    const { filters, preset } = filtersState;
    const state: JobBoardState = {
      language,
      filters: filtersState,
      results: {
        search: this.#search.state,
        sort:
          filters.sort ??
          preset.sort ??
          (filters.q || preset.q ? 'relevance' : (this.#settings.board?.defaultSort ?? 'newest')),
        filtered: activeFilters(filters).length > 0,
        pageSize: this.#limit,
        row: this.#row(),
      },
      saved: { ids: this.#saved.ids, only: savedOnly },
      filtersOpen,
      open,
      announcement: touched ? announcement(this.#search.state, this.#limit, language.messages) : '',
    };
    return jobBoardView(state, this.#actions);
  }
}

define('fractional-job-board', FractionalJobBoard);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-job-board': FractionalJobBoard;
  }
}
