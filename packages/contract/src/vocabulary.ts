import { openEnum } from './open-enum.js';

/** The kinds of leadership a company takes in fractions. */
export const jobFunctions = [
  'finance',
  'marketing',
  'product',
  'engineering',
  'operations',
  'people',
  'sales',
  'design',
  'data',
  'legal',
  'customer-success',
  'general-management',
  'other',
] as const;
export const JobFunction = openEnum<typeof jobFunctions>();

/** How the work is paid. `undisclosed` is a published fact of its own: the listing says nothing about pay. */
export const payModels = ['hourly', 'retainer', 'project', 'equity', 'undisclosed'] as const;
export const PayModel = openEnum<typeof payModels>();

/** What one published amount buys. `project` is a one-off sum. */
export const payPeriods = ['hour', 'day', 'week', 'month', 'year', 'project'] as const;
export const PayPeriod = openEnum<typeof payPeriods>();

export const workplaces = ['remote', 'hybrid', 'on-site'] as const;
export const Workplace = openEnum<typeof workplaces>();

export const companyStages = [
  'pre-seed',
  'seed',
  'series-a',
  'series-b',
  'series-c-plus',
  'bootstrapped',
  'public',
  'non-profit',
] as const;
export const CompanyStage = openEnum<typeof companyStages>();

/** How often two sides talk (check-ins) or write (updates). */
export const rhythms = ['daily', 'twice-weekly', 'weekly', 'fortnightly', 'monthly', 'as-needed'] as const;
export const Rhythm = openEnum<typeof rhythms>();

export const jobStatuses = ['open', 'closed'] as const;
export const JobStatus = openEnum<typeof jobStatuses>();

/** The system a listing came from. `sample` marks listings that are examples, not offers. */
export const sourceSystems = ['manual', 'sample', 'ashby', 'greenhouse', 'lever', 'remotive', 'schema-org'] as const;
export const SourceSystem = openEnum<typeof sourceSystems>();

export const questionKinds = ['text', 'long-text', 'choice', 'choices', 'yes-no', 'number', 'date', 'file'] as const;
export const QuestionKind = openEnum<typeof questionKinds>();

/** On the board by a form, or elsewhere by a URL. */
export const applicationKinds = ['form', 'external'] as const;
export const ApplicationKind = openEnum<typeof applicationKinds>();

export const requirements = ['required', 'optional', 'hidden'] as const;
export const Requirement = openEnum<typeof requirements>();

/** Orders a list of jobs can be read in. A closed list: a host that can't sort as asked must say so. */
export const sorts = ['newest', 'relevance', 'pay', 'hours'] as const;
export type Sort = (typeof sorts)[number];

/** The fields that are counted beside every page of jobs, and can be filtered by repeating their parameter. */
export const facetNames = ['function', 'payModel', 'workplace', 'region', 'stage', 'industry'] as const;
export type FacetName = (typeof facetNames)[number];
