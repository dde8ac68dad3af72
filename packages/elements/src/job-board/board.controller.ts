import type { JobSummary, Sort } from '@fractional-embed/client/lite';
import type { LitElement, ReactiveController } from 'lit';
import { FractionalJobSaveEvent, FractionalJobSelectEvent } from '../events/job-events.js';
import {
  type ActiveFilter,
  type BoardFilters,
  cleared,
  type ListFilter,
  noFilters,
  toggled,
  without,
} from '../filters/board-filters.js';
import type { SavedJobsController } from '../jobs/saved-jobs.controller.js';
import { closePanels, focusJob, isPlainClick, showOpened } from './board-focus.js';
import type { BoardRoute } from './board-route.js';
import { UrlSyncController, type UrlSyncMode } from './url-sync.controller.js';

interface BoardHost extends LitElement {
  urlSync: UrlSyncMode;
  urlPrefix: string;
}

/** The open job by id or slug, with what the list knows of it. */
export interface OpenJob {
  idOrSlug: string;
  summary: JobSummary | undefined;
}

/** What the visitor has done with a board: filters chosen, role opened, saved roles asked for. The URL follows it. */
export class BoardController implements ReactiveController {
  filters: BoardFilters = noFilters;
  open: OpenJob | null = null;
  savedOnly = false;
  filtersOpen = false;
  /** True once the visitor changed something: what happens before that is not worth announcing. */
  touched = false;
  /** True while words are being typed: the search may wait for the next one. */
  typing = false;
  /** True from opening a role until its heading has the focus: the code of the detail may still be on its way. */
  #focusWanted = false;

  readonly #host: BoardHost;
  readonly #saved: SavedJobsController;
  readonly #url: UrlSyncController;
  /** Where the page was scrolled to when the role was opened. */
  #scrollY = 0;

  constructor(host: BoardHost, saved: SavedJobsController) {
    this.#host = host;
    this.#saved = saved;
    this.#url = new UrlSyncController(host, (route) => this.#follow(route));
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#onPointerDown);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onPointerDown);
  }

  /** Takes the filters and the open role from the page's URL. */
  readUrl(): void {
    const route = this.#url.read();
    if (!route) return;
    this.filters = route.filters;
    this.open = route.job === null ? null : { idOrSlug: route.job, summary: undefined };
  }

  /** Where a role's title links to: this page with the role open, or the role's own page. */
  href(job: JobSummary): string {
    return this.#url.href({ filters: this.filters, job: job.slug }) ?? job.canonicalUrl;
  }

  /** What the views may call. */
  readonly actions = {
    type: (q: string): void => {
      this.typing = true;
      this.#filter({ ...this.filters, q });
    },

    submit: (event: Event): void => {
      event.preventDefault();
      this.#host.requestUpdate();
    },

    toggle: (name: ListFilter, value: string): void => this.#filter(toggled(this.filters, name, value)),
    setNumber: (name: 'availableHours' | 'minEffectiveHourly', value: number | undefined): void =>
      this.#filter({ ...this.filters, [name]: value }),
    remove: (active: ActiveFilter): void => {
      this.#filter(without(this.filters, active));
      this.#keepFocus();
    },
    clearFilters: (): void => {
      this.#filter(cleared(this.filters));
      this.#keepFocus();
    },
    sortBy: (sort: Sort): void => this.#filter({ ...this.filters, sort }),

    toggleFilters: (): void => {
      this.filtersOpen = !this.filtersOpen;
      this.#host.requestUpdate();
    },

    toggleSavedOnly: (): void => {
      this.savedOnly = !this.savedOnly;
      this.#host.requestUpdate();
    },

    toggleSaved: (job: JobSummary): void => {
      this.#saved.toggle(job.id);
      this.#host.dispatchEvent(new FractionalJobSaveEvent(job, this.#saved.has(job.id)));
    },

    select: (event: MouseEvent, job: JobSummary): void => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      if (!this.#host.dispatchEvent(new FractionalJobSelectEvent(job))) return;
      if (!this.open) this.#scrollY = scrollY;
      this.open = { idOrSlug: job.slug, summary: job };
      this.#url.push(this.#route);
      this.#host.requestUpdate();
      this.#focusWanted = true;
      void this.#host.updateComplete.then(() => showOpened(this.#host));
    },

    closeJob: (): void => {
      const closed = this.open;
      this.open = null;
      this.#url.leave(this.#route);
      this.#leaveDetail(closed);
    },

    /** Escape closes an open filter panel and returns to its button, or the open role and returns to its row. */
    closePanels: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      const panel = closePanels(this.#host.renderRoot);
      if (!panel && !this.open) return;
      event.stopPropagation();
      if (panel) panel.querySelector('summary')?.focus();
      else this.actions.closeJob();
    },
  };

  get #route(): BoardRoute {
    return { filters: this.filters, job: this.open?.idOrSlug ?? null };
  }

  #filter(filters: BoardFilters): void {
    this.filters = filters;
    this.touched = true;
    this.#url.replace(this.#route);
    this.#host.requestUpdate();
  }

  /** The button that was pressed may be gone: the search field is where one goes on. */
  #keepFocus(): void {
    void this.#host.updateComplete.then(() => {
      const root = this.#host.renderRoot as ShadowRoot;
      if (!root.activeElement) root.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    });
  }

  /** The visitor went back or forward. */
  #follow({ filters, job }: BoardRoute): void {
    const closed = this.open;
    this.filters = filters;
    if (job !== (closed?.idOrSlug ?? null)) this.open = job === null ? null : { idOrSlug: job, summary: undefined };
    if (closed && !this.open) this.#leaveDetail(closed);
    else this.#host.requestUpdate();
  }

  /** Moves the focus to a role that was just opened. */
  focusDetail(): void {
    if (!this.#focusWanted) return;
    this.#focusWanted = false;
    this.#host.renderRoot.querySelector<HTMLElement>('fractional-job-detail')?.focus({ preventScroll: true });
  }

  #leaveDetail(closed: OpenJob | null): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#scrollY > 0) scrollTo({ top: this.#scrollY, behavior: 'instant' });
      if (closed?.summary) focusJob(this.#host.renderRoot, closed.summary.id);
    });
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    const panel = event.composedPath().find((target) => target instanceof HTMLDetailsElement);
    closePanels(this.#host.renderRoot, panel ?? null);
  };
}
