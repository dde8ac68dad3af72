import * as z from 'zod/mini';
import {
  AdminBoard,
  BoardInput,
  BoardList,
  BoardRemoval,
  ImportOutcome,
  ImportReport,
  ImportRequest,
} from '../admin.js';
import * as access from '../admin-access.js';
import * as applications from '../admin-applications.js';
import * as delivery from '../admin-delivery.js';
import { AdminJob, AdminJobForm, AdminJobList } from '../admin-jobs.js';
import * as subscriptions from '../admin-subscriptions.js';
import * as application from '../application.js';
import { ApplicationFormInput } from '../application-form-input.js';
import { Board, BoardTheme } from '../board.js';
import * as erasure from '../erasure.js';
import {
  ApplicationForm,
  Cadence,
  Commitment,
  Company,
  Consent,
  Job,
  JobLocation,
  JobSource,
  JobSummary,
  Question,
  Term,
} from '../job.js';
import { AmountRange } from '../money.js';
import { FacetCount, Facets, JobPage } from '../page.js';
import { DerivedPay, Pay } from '../pay.js';
import { Challenge, InputError, Problem } from '../problem.js';
import { annotationOf } from './annotations.js';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** What gets a name of its own in the document; whatever refers to it says so by `$ref`. */
const named = {
  ...{ AdminJob, AdminJobForm, AdminJobList, BoardRemoval },
  ...{ ApplicationFormInput },
  ...{
    AdminBoard,
    AmountRange,
    ApplicationForm,
    Board,
    BoardInput,
    BoardList,
    BoardTheme,
    Cadence,
    Challenge,
    Commitment,
    Company,
    Consent,
  },
  ...{ DerivedPay, FacetCount, Facets, ImportOutcome, ImportReport, ImportRequest, InputError, Job, JobLocation },
  ...namedOfReading(),
  ...namedOfApplications(),
  ...namedOfDelivery(),
  ...namedOfAccess(),
  ...namedOfSubscriptions(),
  ...{ JobPage, JobSource, JobSummary, Pay, Problem, Question, Term },
};

function namedOfReading() {
  const { AdminApplication, AdminApplicationPage, AdminApplicationSummary, ApplicationFile } = applications;
  const { ApplicationStatusInput } = applications;
  const { Erasure, ErasureInput } = erasure;
  return {
    Erasure,
    ErasureInput,
    AdminApplication,
    AdminApplicationPage,
    AdminApplicationSummary,
    ApplicationFile,
    ApplicationStatusInput,
  };
}

function namedOfApplications() {
  const { Answer, ApplicationInput, ApplicationReceipt, ApplicationStatus, ConsentGiven, FormToken } = application;
  const { RateExpectation, SubscriptionInput, SubscriptionReceipt, SubscriptionState, SubscriptionToken, Upload } =
    application;
  return {
    ...{ Answer, ApplicationInput, ApplicationReceipt, ApplicationStatus, ConsentGiven, FormToken, RateExpectation },
    ...{ SubscriptionInput, SubscriptionReceipt, SubscriptionState, SubscriptionToken, Upload },
  };
}

function namedOfDelivery() {
  const { OutboxEntry, OutboxPage, Webhook, WebhookInput, WebhookList, WebhookWithSecret } = delivery;
  return { OutboxEntry, OutboxPage, Webhook, WebhookInput, WebhookList, WebhookWithSecret };
}

function namedOfSubscriptions() {
  const { AdminSubscription, AdminSubscriptionPage, AdminSubscriptionSummary } = subscriptions;
  return { AdminSubscription, AdminSubscriptionPage, AdminSubscriptionSummary };
}

function namedOfAccess() {
  const { AdminKey, AdminKeyInput, AdminKeyList, AdminKeyRotation, AdminKeyWithSecret, AuditEntry, AuditPage } = access;
  return { AdminKey, AdminKeyInput, AdminKeyList, AdminKeyRotation, AdminKeyWithSecret, AuditEntry, AuditPage };
}

const text = { schema: { type: 'string' } };
/** Headers that answers may have. */
export const responseHeaders: Readonly<Record<string, Json>> = {
  'X-Request-Id': { description: 'The exchange’s name in the operator’s log.', ...text },
  ETag: { description: 'Send it back as `If-None-Match` to be told when nothing changed.', ...text },
  'Cache-Control': { description: 'How long the answer may be kept.', ...text },
  Link: { description: 'The next page, with `rel="next"`.', ...text },
  'RateLimit-Policy': {
    description: 'How much may be sent in `w` seconds, as draft-ietf-httpapi-ratelimit-headers has it.',
    ...text,
  },
  RateLimit: {
    description: 'How much is left (`r`), and in how many seconds there is all of it again (`t`).',
    ...text,
  },
  'Retry-After': { description: 'Seconds to wait before another try.', schema: { type: 'integer', minimum: 0 } },
};

/** How schemas become JSON Schema. */
export const jsonSchemaOptions = {
  // What goes in, not what comes out: an answer may have more fields than are listed.
  io: 'input',
  override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }) {
    Object.assign(jsonSchema, annotationOf(zodSchema));
  },
} as const;

/** All named schemas. */
export function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { ...jsonSchemaOptions, uri: reference });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, tidy(schema)]));
}

function reference(id: string): string {
  return `#/components/schemas/${id}`;
}

function tidy({ $id: _, $schema: __, ...schema }: Json): Json {
  return schema;
}

/** References to response headers by name. */
export function headers(names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** A reference to a named schema. */
export function refer(schema: z.ZodMiniType): Json {
  const name = Object.entries(named).find(([, one]) => (one as z.ZodMiniType) === schema)?.[0];
  if (name === undefined) throw new TypeError('every body and response of the route table needs a name in openapi.ts');
  return { $ref: reference(name) };
}
