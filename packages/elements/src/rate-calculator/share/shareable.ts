import type { Answer } from '../calculator.controller.js';
import type { MoreLanguage } from '../format.js';
import type { PlanPart } from '../plan/plan-part.js';
import type { Scenario } from '../scenarios/scenario.js';

/** What there is to share. */
export interface Shareable {
  readonly answer: Answer;
  /** What is asked now can't be answered: the answer is the one from before. */
  readonly outdated: boolean;
  /** The answer's own first, then those kept to compare. */
  readonly scenarios: readonly Scenario[];
  readonly language: MoreLanguage;
  /** Undefined where one share stands for all taxes. */
  readonly taxYear: number | undefined;
  /** Undefined until it is loaded. */
  readonly plan: PlanPart | undefined;
}
