import type { Board, Job, JobPage, Problem } from '@fractional-embed/contract';
import type { Schema } from './decode.js';

/** What answers are checked by: the contract's own schemas, or what is made from them for pages. */
export interface Schemas {
  readonly Board: Schema<Board>;
  readonly Job: Schema<Job>;
  readonly JobPage: Schema<JobPage>;
  readonly Problem: Schema<Problem>;
}
