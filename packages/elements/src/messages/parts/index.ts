import type { PartWords, WordsName } from '../speaker.js';
import { applyWords } from './apply.js';
import { calculatorWords } from './calculator.js';
import { jobsWords } from './jobs.js';
import { newsletterWords } from './newsletter.js';

/** The texts that there are in other languages than English. */
export const parts: Readonly<Record<WordsName, PartWords>> = {
  jobs: jobsWords,
  apply: applyWords,
  newsletter: newsletterWords,
  calculator: calculatorWords,
};
