import { words as apply } from './ar/apply.ar.js';
import { words as calculator } from './ar/calculator.ar.js';
import { words as jobs } from './ar/jobs.ar.js';
import { words as newsletter } from './ar/newsletter.ar.js';
import type { LanguageWords } from './words.js';

/** Arabic. */
export const ar: LanguageWords = { jobs, apply, newsletter, calculator };
