// biome-ignore-all format: written by the build from the contract's zod schemas. Change those, not this.
import type * as z from 'zod/mini';
import type * as contract from '../index.js';
import { array, boolean, checked, gt, gte, is, lte, matches, minLength, nullable, number, object, oneOf, optional, string, whole } from './check.js';

const Currency = is(string, matches(/^[A-Z]{3}$/));

const BoardTheme = object<z.infer<typeof contract.BoardTheme>>({
  accent: nullable(is(string)),
});

const Instant = is(string, matches(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/));

const WebUrl = is(string, matches(/^https?:\/\/[^\s]+$/));

const CompanyStage = is(string, minLength(1));

const Company = object<z.infer<typeof contract.Company>>({
  name: nullable(is(string, minLength(1))),
  confidential: is(boolean),
  url: nullable(WebUrl),
  logoUrl: nullable(WebUrl),
  stage: nullable(CompanyStage),
  industry: nullable(is(string, minLength(1))),
});

const JobFunction = is(string, minLength(1));

const Commitment = object<z.infer<typeof contract.Commitment>>({
  minHoursPerWeek: nullable(is(number, gt(0), lte(168))),
  maxHoursPerWeek: nullable(is(number, gt(0), lte(168))),
});

const Term = object<z.infer<typeof contract.Term>>({
  ongoing: is(boolean),
  months: nullable(is(number, gt(0))),
});

const Rhythm = is(string, minLength(1));

const Cadence = object<z.infer<typeof contract.Cadence>>({
  checkIns: nullable(Rhythm),
  writtenUpdates: nullable(Rhythm),
});

const PayModel = is(string, minLength(1));

const PayPeriod = is(string, minLength(1));

const AmountMinor = is(number, whole, gte(0));

const AmountRange = object<z.infer<typeof contract.AmountRange>>({
  minAmountMinor: nullable(AmountMinor),
  maxAmountMinor: nullable(AmountMinor),
});

const DerivedPay = object<z.infer<typeof contract.DerivedPay>>({
  effectiveHourly: nullable(AmountRange),
  effectiveMonthly: nullable(AmountRange),
});

const Pay = object<z.infer<typeof contract.Pay>>({
  model: PayModel,
  currency: nullable(Currency),
  period: nullable(PayPeriod),
  minAmountMinor: nullable(AmountMinor),
  maxAmountMinor: nullable(AmountMinor),
  minEquityShare: nullable(is(number, gte(0), lte(1))),
  maxEquityShare: nullable(is(number, gte(0), lte(1))),
  derived: DerivedPay,
});

const Workplace = is(string, minLength(1));

const JobLocation = object<z.infer<typeof contract.JobLocation>>({
  workplace: nullable(Workplace),
  regions: array(is(string, minLength(1))),
  timeZones: array(is(string, minLength(1))),
  label: nullable(is(string, minLength(1))),
});

const JobStatus = is(string, minLength(1));

const SourceSystem = is(string, minLength(1));

const JobSource = object<z.infer<typeof contract.JobSource>>({
  system: SourceSystem,
  name: nullable(is(string, minLength(1))),
});

const ApplicationKind = is(string, minLength(1));

const Requirement = is(string, minLength(1));

const QuestionKind = is(string, minLength(1));

const Question = object<z.infer<typeof contract.Question>>({
  id: is(string, minLength(1)),
  kind: QuestionKind,
  label: is(string, minLength(1)),
  help: nullable(is(string)),
  required: is(boolean),
  options: array(is(string, minLength(1))),
});

const Consent = object<z.infer<typeof contract.Consent>>({
  id: is(string, minLength(1)),
  version: is(string, minLength(1)),
  text: is(string, minLength(1)),
  url: nullable(WebUrl),
  required: is(boolean),
});

const ApplicationForm = object<z.infer<typeof contract.ApplicationForm>>({
  kind: ApplicationKind,
  url: nullable(WebUrl),
  resume: Requirement,
  questions: array(Question),
  links: optional(Requirement),
  availability: optional(Requirement),
  rate: optional(Requirement),
  consents: optional(array(Consent)),
});

const JobSummary = object<z.infer<typeof contract.JobSummary>>({
  id: is(string, minLength(1)),
  slug: is(string, minLength(1)),
  title: is(string, minLength(1)),
  company: Company,
  function: JobFunction,
  summary: is(string),
  focusAreas: array(is(string, minLength(1))),
  commitment: nullable(Commitment),
  term: nullable(Term),
  cadence: nullable(Cadence),
  pay: Pay,
  location: JobLocation,
  convertToFullTime: nullable(is(boolean)),
  postedAt: Instant,
  validThrough: nullable(Instant),
  updatedAt: Instant,
  status: JobStatus,
  source: JobSource,
  canonicalUrl: WebUrl,
});

const FacetCount = object<z.infer<typeof contract.FacetCount>>({
  value: is(string),
  count: is(number, whole, gte(0)),
});

const Facets = object<z.infer<typeof contract.Facets>>({
  function: array(FacetCount),
  payModel: array(FacetCount),
  workplace: array(FacetCount),
  region: array(FacetCount),
  stage: array(FacetCount),
  industry: array(FacetCount),
});

const InputError = object<z.infer<typeof contract.InputError>>({
  pointer: is(string),
  code: is(string),
  message: is(string),
});

const WholeNumber = is(number, whole);

const Challenge = object<z.infer<typeof contract.Challenge>>({
  algorithm: is(string),
  challenge: is(string),
  salt: is(string),
  signature: is(string),
  maxnumber: optional(WholeNumber),
});

export const Board = checked<z.infer<typeof contract.Board>>({
  slug: is(string, matches(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)),
  title: is(string, minLength(1)),
  url: nullable(is(string)),
  currency: Currency,
  defaultSort: is(oneOf("newest", "relevance", "pay", "hours")),
  theme: BoardTheme,
  updatedAt: Instant,
});

export const Job = checked<z.infer<typeof contract.Job>>({
  id: is(string, minLength(1)),
  slug: is(string, minLength(1)),
  title: is(string, minLength(1)),
  company: Company,
  function: JobFunction,
  summary: is(string),
  focusAreas: array(is(string, minLength(1))),
  commitment: nullable(Commitment),
  term: nullable(Term),
  cadence: nullable(Cadence),
  pay: Pay,
  location: JobLocation,
  convertToFullTime: nullable(is(boolean)),
  postedAt: Instant,
  validThrough: nullable(Instant),
  updatedAt: Instant,
  status: JobStatus,
  source: JobSource,
  canonicalUrl: WebUrl,
  descriptionHtml: is(string),
  application: nullable(ApplicationForm),
});

export const JobPage = checked<z.infer<typeof contract.JobPage>>({
  data: array(JobSummary),
  nextCursor: nullable(is(string)),
  total: is(number, whole, gte(0)),
  facets: Facets,
});

export const Problem = checked<z.infer<typeof contract.Problem>>({
  type: is(string),
  title: is(string),
  status: is(number, whole, gte(400), lte(599)),
  detail: optional(is(string)),
  code: is(string, minLength(1)),
  requestId: is(string),
  errors: optional(array(InputError)),
  challenge: optional(Challenge),
});
