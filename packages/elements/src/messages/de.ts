import { words as apply } from './de/apply.de.js';
import { words as calculator } from './de/calculator.de.js';
import { words as jobs } from './de/jobs.de.js';
import { words as newsletter } from './de/newsletter.de.js';
import type { LanguageWords } from './words.js';

/** German. */
export const de: LanguageWords = { jobs, apply, newsletter, calculator };
