import { words as apply } from './ja/apply.ja.js';
import { words as calculator } from './ja/calculator.ja.js';
import { words as jobs } from './ja/jobs.ja.js';
import { words as newsletter } from './ja/newsletter.ja.js';
import type { LanguageWords } from './words.js';

/** Japanese. */
export const ja: LanguageWords = { jobs, apply, newsletter, calculator };
