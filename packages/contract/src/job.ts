import * as z from 'zod/mini';
import { Instant } from './instant.js';
import { Pay } from './pay.js';
import {
  ApplicationKind,
  CompanyStage,
  JobFunction,
  JobStatus,
  QuestionKind,
  Requirement,
  Rhythm,
  SourceSystem,
  Workplace,
} from './vocabulary.js';

const Text = z.string().check(z.minLength(1));
/** An absolute http or https address. */
export const WebUrl = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));
const Hours = z.number().check(z.gt(0), z.lte(168));

/** Who takes the leader. A confidential company has no name, and nothing that gives it away. */
export const Company = z.object({
  name: z.nullable(Text),
  confidential: z.boolean(),
  url: z.nullable(WebUrl),
  logoUrl: z.nullable(WebUrl),
  stage: z.nullable(CompanyStage),
  industry: z.nullable(Text),
});
export type Company = z.infer<typeof Company>;

/** Hours a week. An open end is null; a listing that says nothing has no commitment at all. */
export const Commitment = z.object({
  minHoursPerWeek: z.nullable(Hours),
  maxHoursPerWeek: z.nullable(Hours),
});
export type Commitment = z.infer<typeof Commitment>;

/** How long: without an end in sight (`months` null), or for so many months. */
export const Term = z.object({ ongoing: z.boolean(), months: z.nullable(z.number().check(z.gt(0))) });
export type Term = z.infer<typeof Term>;

/** The predictable communication that fractional work runs on. */
export const Cadence = z.object({ checkIns: z.nullable(Rhythm), writtenUpdates: z.nullable(Rhythm) });
export type Cadence = z.infer<typeof Cadence>;

/** Where the work is done and from where it may be. */
export const JobLocation = z.object({
  workplace: z.nullable(Workplace),
  /** ISO 3166-1 alpha-2 codes, or `worldwide`, `europe`, `emea`, `latam`, `apac`, `north-america`; other text as published. */
  regions: z.array(Text),
  /** IANA names or UTC offsets such as `UTC-5`, as published. */
  timeZones: z.array(Text),
  /** As published, such as "Berlin, two days a week". */
  label: z.nullable(Text),
});
export type JobLocation = z.infer<typeof JobLocation>;

export const JobSource = z.object({ system: SourceSystem, name: z.nullable(Text) });

/** A job as lists carry it: everything one needs to choose, without the long text. */
export const JobSummary = z.object({
  id: Text,
  slug: Text,
  title: Text,
  company: Company,
  function: JobFunction,
  summary: z.string(),
  focusAreas: z.array(Text),
  commitment: z.nullable(Commitment),
  term: z.nullable(Term),
  cadence: z.nullable(Cadence),
  pay: Pay,
  location: JobLocation,
  convertToFullTime: z.nullable(z.boolean()),
  postedAt: Instant,
  validThrough: z.nullable(Instant),
  updatedAt: Instant,
  status: JobStatus,
  source: JobSource,
  /** The job's own page, to link to and to share. */
  canonicalUrl: WebUrl,
});
export type JobSummary = z.infer<typeof JobSummary>;

export const Question = z.object({
  id: Text,
  kind: QuestionKind,
  label: Text,
  help: z.nullable(z.string()),
  required: z.boolean(),
  /** The answers to choose from; empty for kinds that have none. */
  options: z.array(Text),
});
export type Question = z.infer<typeof Question>;

/** A text that an applicant agrees to, kept by its version. */
export const Consent = z.object({
  id: Text,
  version: Text,
  text: Text,
  /** Where it is said in full. */
  url: z.nullable(WebUrl),
  required: z.boolean(),
});
export type Consent = z.infer<typeof Consent>;

/** How to apply: on the board by a form, or elsewhere by `url`. A form always asks for a name and an e-mail address. */
export const ApplicationForm = z.object({
  kind: ApplicationKind,
  url: z.nullable(WebUrl),
  resume: Requirement,
  questions: z.array(Question),
  /** Links to a profile or to work. Older hosts leave these four out. @default hidden */
  links: z.optional(Requirement),
  /** Hours a week the applicant has. @default hidden */
  availability: z.optional(Requirement),
  /** What the applicant wants to be paid. @default hidden */
  rate: z.optional(Requirement),
  /** @default none */
  consents: z.optional(z.array(Consent)),
});
export type ApplicationForm = z.infer<typeof ApplicationForm>;

/** One job in full. */
export const Job = z.object({
  ...JobSummary.shape,
  /** Sanitised HTML: headings, paragraphs, lists, emphasis, links. Sanitise again before you show it. */
  descriptionHtml: z.string(),
  /** Null when nobody can apply: a sample, or a role that takes no applications here. */
  application: z.nullable(ApplicationForm),
});
export type Job = z.infer<typeof Job>;
