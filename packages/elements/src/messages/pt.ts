import { words as apply } from './pt/apply.pt.js';
import { words as calculator } from './pt/calculator.pt.js';
import { words as jobs } from './pt/jobs.pt.js';
import { words as newsletter } from './pt/newsletter.pt.js';
import type { LanguageWords } from './words.js';

/** Portuguese, as in Brazil. */
export const pt: LanguageWords = { jobs, apply, newsletter, calculator };
