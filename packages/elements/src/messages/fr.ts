import { words as apply } from './fr/apply.fr.js';
import { words as calculator } from './fr/calculator.fr.js';
import { words as jobs } from './fr/jobs.fr.js';
import { words as newsletter } from './fr/newsletter.fr.js';
import type { LanguageWords } from './words.js';

/** French. */
export const fr: LanguageWords = { jobs, apply, newsletter, calculator };
