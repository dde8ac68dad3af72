import * as z from 'zod/mini';
import { ApplicationInput, ConsentGiven } from './application.js';
import { Instant } from './instant.js';
import { WholeNumber } from './whole-number.js';

/** Which applications an operator looks for; the newest come first. */
export const AdminApplicationQuery = z.object({
  board: z.optional(z.string()),
  /** A job's id. */
  job: z.optional(z.string()),
  limit: z._default(WholeNumber.check(z.gte(1), z.lte(100)), 50),
  /** The `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
});
export type AdminApplicationQuery = z.infer<typeof AdminApplicationQuery>;

/** An application as lists tell it: nothing of who sent it. */
export const AdminApplicationSummary = z.object({
  id: z.string(),
  board: z.string(),
  jobId: z.string(),
  jobTitle: z.string(),
  /** `received`. */
  status: z.string(),
  /**
   * What to know of it: `again-within-a-day` (the same person applied for the same job shortly before), `challenge-solved` (it was asked for proof that it is no program’s),
   * `hidden-field-filled` (a field that people don’t see was filled in). There may be others.
   */
  flags: z.array(z.string()),
  receivedAt: Instant,
});
export type AdminApplicationSummary = z.infer<typeof AdminApplicationSummary>;

export const AdminApplicationPage = z.object({
  data: z.array(AdminApplicationSummary),
  nextCursor: z.nullable(z.string()),
});
export type AdminApplicationPage = z.infer<typeof AdminApplicationPage>;

/** A file of an application. Its bytes are under `/files/{file}` of the application. */
export const ApplicationFile = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: WholeNumber,
});
export type ApplicationFile = z.infer<typeof ApplicationFile>;

const { name, email, links, hoursPerWeek, rate, resume, answers } = ApplicationInput.shape;

/** An application in full, with the questions and consents as they were shown. */
export const AdminApplication = z.object({
  ...AdminApplicationSummary.shape,
  ...{ name, email, links, hoursPerWeek, rate, resume, answers },
  consents: z.array(ConsentGiven),
  asked: z.object({
    questions: z.array(z.object({ id: z.string(), kind: z.string(), label: z.string() })),
    consents: z.array(z.object({ id: z.string(), text: z.string() })),
  }),
  files: z.array(ApplicationFile),
});
export type AdminApplication = z.infer<typeof AdminApplication>;
