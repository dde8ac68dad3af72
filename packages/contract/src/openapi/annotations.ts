import type * as z from 'zod/mini';
import { ApplicationStanding, applicationStatuses } from '../admin-applications.js';
import { SubscriptionStanding, subscriptionStatuses } from '../admin-subscriptions.js';
import { Instant } from '../instant.js';
import { WebUrl } from '../job.js';
import { AmountMinor, Currency } from '../money.js';
import { Problem, problemCodes } from '../problem.js';
import * as words from '../vocabulary.js';
import { WholeNumber } from '../whole-number.js';

const known = (values: readonly string[]) => ({ 'x-known-values': values });

/**
 * Parts of a JSON Schema that a schema's checks don't tell. Kept here and not in zod's own `meta`: every reader would
 * download it, and it puts a registry on the global object of the page.
 */
const annotations = new Map<z.core.$ZodType, Readonly<Record<string, unknown>>>([
  [Instant, { format: 'date-time' }],
  [WebUrl, { format: 'uri' }],
  [WholeNumber, { type: 'integer' }],
  [AmountMinor, { description: 'Whole minor units, by the ISO 4217 exponent' }],
  [Currency, { description: 'ISO 4217 code', examples: ['USD'] }],
  [Problem.shape.code, known(problemCodes)],
  [words.JobFunction, known(words.jobFunctions)],
  [words.PayModel, known(words.payModels)],
  [words.PayPeriod, known(words.payPeriods)],
  [words.Workplace, known(words.workplaces)],
  [words.CompanyStage, known(words.companyStages)],
  [words.Rhythm, known(words.rhythms)],
  [words.JobStatus, known(words.jobStatuses)],
  [words.SourceSystem, known(words.sourceSystems)],
  [words.QuestionKind, known(words.questionKinds)],
  [words.ApplicationKind, known(words.applicationKinds)],
  [ApplicationStanding, known(applicationStatuses)],
  [SubscriptionStanding, known(subscriptionStatuses)],
  [words.Requirement, known(words.requirements)],
]);

/** What is added to a schema, or to the one it was made from by further checks. */
export function annotationOf(schema: z.core.$ZodType): Readonly<Record<string, unknown>> {
  const { parent } = schema._zod;
  return { ...(parent && annotationOf(parent)), ...annotations.get(schema) };
}
