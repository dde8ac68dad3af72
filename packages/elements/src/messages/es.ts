import { words as apply } from './es/apply.es.js';
import { words as calculator } from './es/calculator.es.js';
import { words as jobs } from './es/jobs.es.js';
import { words as newsletter } from './es/newsletter.es.js';
import type { LanguageWords } from './words.js';

/** Spanish. */
export const es: LanguageWords = { jobs, apply, newsletter, calculator };
