import type { TemplateResult } from 'lit';
import type { Answer } from '../calculator.controller.js';
import { type MoreLanguage, money } from '../format.js';
import { planEn } from '../messages/plan-en.js';
import type { Tax } from '../tax/tax.js';
import { PlanController, type PlanHost } from './plan.controller.js';
import type { Plan } from './plan.js';
import { planStyles } from './plan.styles.js';
import { planView } from './plan.view.js';
import { writePlan } from './plan-link.js';
import { planRows, weekText } from './plan-text.js';

/** The plan of a week, in a piece of its own: it stands last, and most of those who want a rate want no plan. */
export class PlanPart {
  /** The texts that load with it. */
  readonly messages = planEn;
  readonly styles = planStyles;
  readonly #controller: PlanController;
  readonly #host: PlanHost;
  #plan: Plan | undefined;

  constructor(host: PlanHost) {
    this.#host = host;
    this.#controller = new PlanController(host);
  }

  /** Takes the plan that the page's fragment says. */
  readLink(): void {
    this.#controller.readLink();
  }

  /** Adds the plan to a fragment, if it is the visitor's own. */
  writeLink(fragment: string): string {
    const { own } = this.#controller;
    return own ? writePlan(fragment, this.#host.urlPrefix, own) : fragment;
  }

  view(answer: Answer, tax: Tax, language: MoreLanguage): TemplateResult {
    const state = this.#controller.follow(answer, tax, language);
    this.#plan = state.plan;
    return planView(state, answer, language, this.#host.headingLevel, this.#controller);
  }

  /** The plan as lines of plain text. */
  lines(language: MoreLanguage): string[] {
    if (!this.#plan) return [];
    const lines = planRows(this.#plan, language).map(
      ([name, value]) => `${name}: ${typeof value === 'number' ? money(value, language, 'exact') : value}`,
    );
    return ['', language.messages.plan, ...lines, weekText(this.#plan.week, language)];
  }

  /** The plan for a spreadsheet. Never a client's name first: one that begins with "=" would be a formula. */
  cells(language: MoreLanguage): (readonly [string, readonly (string | number)[]])[] {
    if (!this.#plan) return [];
    return planRows(this.#plan, language).map(([name, value]) => [
      `${language.messages.plan}: ${name}`,
      [typeof value === 'number' ? Math.round(value * 100) / 100 : value],
    ]);
  }
}
