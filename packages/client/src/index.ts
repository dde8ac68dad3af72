export type {
  AmountRange,
  Answer,
  ApplicationForm,
  ApplicationInput,
  ApplicationReceipt,
  ApplicationStatus,
  Board,
  Cadence,
  Commitment,
  Company,
  ConsentGiven,
  DerivedPay,
  FacetCount,
  FacetName,
  Facets,
  FormToken,
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
  RateExpectation,
  Sort,
  SubscriptionInput,
  SubscriptionReceipt,
  SubscriptionState,
  Term,
  Upload,
} from '@fractional-embed/contract';
export {
  applicationKinds,
  companyStages,
  currencyExponent,
  facetNames,
  jobFunctions,
  jobStatuses,
  maxPageSize,
  maxUploadBytes,
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
export { FileTooLargeError } from './errors/file-too-large-error.js';
export {
  isApiError,
  isClientError,
  isContractError,
  isNetworkError,
  isTimeoutError,
} from './errors/guards.js';
export { NetworkError } from './errors/network-error.js';
export { NotConfirmedError } from './errors/not-confirmed-error.js';
export { TimeoutError } from './errors/timeout-error.js';
export { isFileTooLargeError, isNotConfirmedError } from './errors/write-guards.js';
export type { CallInfo, Hooks, ResponseInfo, RetryInfo } from './hooks.js';
export type { JobIterable } from './job-iterable.js';
export { withLock } from './one-tab.js';
export type { AllOptions, CallOptions, ClientOptions, ListOptions, RetryOptions, TimeoutOptions } from './options.js';
export type { ApplicationsResource, SentApplication } from './resources/applications.js';
export type { BoardResource } from './resources/board.js';
export type { JobsResource } from './resources/jobs.js';
export type { SubscriptionsResource } from './resources/subscriptions.js';
export type { UploadOptions, UploadsResource } from './resources/uploads.js';
export { createKey } from './writes/key.js';
export type { KeyedOptions, SendingState, WriteOptions, WritePatience } from './writes/write-options.js';
