import type { Answer } from '../calculator.controller.js';
import type { MoreLanguage } from '../format.js';

/** What there is to share. */
export interface Shareable {
  readonly answer: Answer;
  readonly language: MoreLanguage;
  /** Undefined where one share stands for all taxes. */
  readonly taxYear: number | undefined;
}
