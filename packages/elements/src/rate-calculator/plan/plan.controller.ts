import type { LitElement } from 'lit';
import type { Answer } from '../calculator.controller.js';
import type { MoreLanguage } from '../format.js';
import { Announcement } from '../more/announcement.js';
import type { Tax } from '../tax/tax.js';
import { type Plan, type PricedRetainer, planOf, pricedBy, type Retainer, startOf } from './plan.js';
import { readPlan } from './plan-link.js';
import { weekText } from './plan-text.js';
import { type ReadRow, type Row, type RowField, readRow, rowOf } from './retainer-row.js';

/** What of the calculator a plan reads. */
export interface PlanHost extends LitElement {
  readonly urlPrefix: string;
  readonly headingLevel: number;
}

/** A row as it is shown: what was typed, and what that comes to or what is wrong with it. */
export interface ShownRow extends Row, Pick<ReadRow, 'problems'> {
  /** Stays the same while other rows come and go. */
  readonly id: number;
  readonly priced: PricedRetainer | undefined;
}

export interface PlanState {
  /** By id; what is removed leaves its place empty, so that no field ever changes its row. */
  readonly rows: readonly (ShownRow | undefined)[];
  /** Of the rows, or of the last ones that could be. */
  readonly plan: Plan;
  readonly outdated: boolean;
  /** What a screen reader is told. */
  readonly announced: string;
}

export interface PlanActions {
  type(id: number, field: RowField, text: string, unreadable: boolean): void;
  add(): void;
  remove(id: number): void;
}

/** The retainers as typed. They follow the answer until the visitor touches them. Knows no HTML. */
export class PlanController implements PlanActions {
  readonly #announcement: Announcement;
  readonly #host: PlanHost;
  #answer: Answer | undefined;
  /** Undefined until touched. */
  #rows: readonly (Row | undefined)[] | undefined;
  #retainers: readonly Retainer[] = [];

  constructor(host: PlanHost) {
    this.#host = host;
    this.#announcement = new Announcement(host);
    this.readLink();
  }

  /** Takes the plan that the page's fragment says. */
  readLink(): void {
    const retainers = readPlan(location.hash.slice(1), this.#host.urlPrefix);
    if (!retainers) return;
    this.#rows = retainers.map(rowOf);
    this.#host.requestUpdate();
  }

  /** The last good retainers if they are the visitor's own: what a link has to say. */
  get own(): readonly Retainer[] | undefined {
    return this.#rows && this.#retainers;
  }

  /** Called with each render's answer. */
  follow(answer: Answer, tax: Tax, language: MoreLanguage): PlanState {
    this.#answer = answer;
    const read = this.#current.map((row) => row && { ...row, ...readRow(row) });
    const present = read.filter((row) => row !== undefined);
    const retainers = present.flatMap(({ retainer }) => retainer ?? []);
    const outdated = retainers.length < present.length;
    if (!outdated) this.#retainers = retainers;
    const rows = read.map((row, id) => row && { ...row, id, priced: row.retainer && pricedBy(answer, row.retainer) });
    const plan = planOf(this.#retainers, answer, tax);
    if (!outdated) this.#announcement.follow(weekText(plan.week, language));
    return { rows, plan, outdated, announced: this.#announcement.text };
  }

  type(id: number, field: RowField, text: string, unreadable: boolean): void {
    this.#rows = this.#current.map((row, at) => (row && at === id ? typed(row, field, text, unreadable) : row));
    this.#host.requestUpdate();
  }

  /** Another row, of the hours that are asked about or of those that are still free. */
  add(): void {
    if (!this.#answer) return;
    const { hoursPerWeek, billableShare, retainerHoursPerWeek } = this.#answer.inputs;
    const taken = this.#retainers.reduce((sum, retainer) => sum + retainer.hoursPerWeek, 0);
    const free = Math.round((hoursPerWeek * billableShare - taken) * 10) / 10;
    const hours = free > 0 ? Math.min(free, retainerHoursPerWeek) : retainerHoursPerWeek;
    this.#rows = [...this.#current, rowOf({ name: '', hoursPerWeek: hours, fee: undefined })];
    void this.#focus(`#plan-hours-${this.#rows.length - 1}`);
  }

  /** Focus goes to the row that follows, or the one before, or where the last can't be removed to adding another. */
  remove(id: number): void {
    const rows = this.#current.map((row, at) => (at === id ? undefined : row));
    this.#rows = rows;
    const left = [...rows.keys()].filter((at) => rows[at]);
    const next = left.find((at) => at > id) ?? left.at(-1);
    void this.#focus(left.length > 1 ? `#plan-remove-${next}` : '#plan-add');
  }

  get #current(): readonly (Row | undefined)[] {
    return this.#rows ?? (this.#answer ? startOf(this.#answer.inputs).map(rowOf) : []);
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    // What stands in a new row is a suggestion: typing replaces it.
    if (found instanceof HTMLInputElement) found.select();
  }
}

function typed(row: Row, field: RowField, text: string, unreadable: boolean): Row {
  const others = row.unreadable.filter((one) => one !== field);
  // A text that is no number is left alone, or it would go while being typed.
  return unreadable ? { ...row, unreadable: [...others, field] } : { ...row, [field]: text, unreadable: others };
}
