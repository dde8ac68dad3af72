import type { Board } from '@fractional-embed/contract';
import type { JobDraft } from '../jobs/job-draft.js';
import { data, legal } from './data.js';
import { engineering } from './engineering.js';
import { finance } from './finance.js';
import { marketing } from './marketing.js';
import { operations } from './operations.js';
import { people } from './people.js';
import { product } from './product.js';
import { design, sales } from './sales.js';
import { toDraft } from './sample.js';

/** The board that an empty store starts with. */
export const sampleBoard = {
  slug: 'demo',
  title: 'Sample board',
  url: null,
  currency: 'USD',
  defaultSort: 'newest',
  theme: { accent: null },
} satisfies Omit<Board, 'updatedAt'>;

/**
 * Listings of companies that do not exist, so that a new host has something to show: every way to pay, every
 * workplace, several scripts. Dates are relative to `now`; the same `now` always gives the same drafts.
 */
export function sampleDrafts(now: Date): JobDraft[] {
  const all = [finance, marketing, product, engineering, operations, people, sales, design, data, legal].flat();
  return all.map((sample) => toDraft(sample, now));
}
