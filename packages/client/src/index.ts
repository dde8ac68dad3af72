export type {
  AmountRange,
  ApplicationForm,
  Board,
  Cadence,
  Commitment,
  Company,
  DerivedPay,
  FacetCount,
  FacetName,
  Facets,
  InputError,
  Job,
  JobFilters,
  JobLocation,
  JobPage,
  JobSummary,
  Open,
  Pay,
  Problem,
  ProblemCode,
  Question,
  Sort,
  Term,
} from '@fractional-embed/contract';
export {
  applicationKinds,
  companyStages,
  currencyExponent,
  facetNames,
  jobFunctions,
  jobStatuses,
  maxPageSize,
  payModels,
  payPeriods,
  questionKinds,
  requirements,
  rhythms,
  sorts,
  sourceSystems,
  toMajor,
  toMinor,
  toSearchParams,
  workplaces,
} from '@fractional-embed/contract';
export type { ApiPromise, WithResponse } from './api-promise.js';
export { type Client, createClient } from './create-client.js';
export { ApiError } from './errors/api-error.js';
export { ClientError } from './errors/client-error.js';
export { ContractError, type ContractIssue } from './errors/contract-error.js';
export { isApiError, isClientError, isContractError, isNetworkError, isTimeoutError } from './errors/guards.js';
export { NetworkError } from './errors/network-error.js';
export { TimeoutError } from './errors/timeout-error.js';
export type { CallInfo, Hooks, ResponseInfo, RetryInfo } from './hooks.js';
export type { JobIterable } from './job-iterable.js';
export type { AllOptions, CallOptions, ClientOptions, ListOptions, RetryOptions, TimeoutOptions } from './options.js';
export type { BoardResource } from './resources/board.js';
export type { JobsResource } from './resources/jobs.js';
