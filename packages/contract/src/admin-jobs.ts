import * as z from 'zod/mini';
import { ApplicationForm } from './job.js';
import { ApplicationKind } from './vocabulary.js';
import { WholeNumber } from './whole-number.js';

/** Jobs that one answer of the operator's list has at most. */
export const maxAdminJobs = 1000;

/** What an operator looks for among the jobs of all boards, or of one. */
export const AdminJobQuery = z.object({
  board: z.optional(z.string()),
  /** Words that must all begin some word of the job's text; case and accents do not matter. */
  q: z._default(z.string().check(z.maxLength(200)), ''),
  /** Closed jobs, too. */
  closed: z._default(z.boolean(), false),
  limit: z._default(WholeNumber.check(z.gte(1), z.lte(maxAdminJobs)), 100),
});
export type AdminJobQuery = z.infer<typeof AdminJobQuery>;

/** What is known of a job where one looks for its id: short, and on one board. A job on two boards is there twice. */
export const AdminJob = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  /** Null when nobody says it. */
  company: z.nullable(z.string()),
  board: z.string(),
  /** `feed`: it vanished from its feed. `operator`: closed by hand. `date`: its last day has passed. */
  closedBy: z.nullable(z.enum(['feed', 'operator', 'date'])),
  /** How to apply; `form`: it is done here. Null: not at all. Older hosts leave it out. */
  applyBy: z.optional(z.nullable(ApplicationKind)),
});
export type AdminJob = z.infer<typeof AdminJob>;

/** The newest first; `total` counts those beyond the limit, too. */
export const AdminJobList = z.object({ data: z.array(AdminJob), total: WholeNumber });
export type AdminJobList = z.infer<typeof AdminJobList>;

/** How to apply for a job, as its feed or its operator says now; null: not at all. */
export const AdminJobForm = z.nullable(ApplicationForm);
export type AdminJobForm = z.infer<typeof AdminJobForm>;
