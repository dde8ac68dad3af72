import * as z from 'zod/mini';
import { Problem, type ProblemCode } from '../problem.js';
import { problemStatuses } from '../problem-statuses.js';
import { type Route, type RouteName, routes } from '../routes.js';
import { companyStages, jobFunctions, payModels, workplaces } from '../vocabulary.js';
import { headers, type Json, jsonSchemaOptions, refer } from './components.js';

/** Every route but those, by path and method. */
export function pathItems(except: readonly RouteName[]): Json {
  const items: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes as Readonly<Record<string, Route>>)) {
    if ((except as readonly string[]).includes(name)) continue;
    items[route.path] = { ...items[route.path], [route.method]: operation(name, route) };
  }
  return items;
}

function operation(operationId: string, route: Route): Json {
  return {
    operationId,
    summary: route.summary,
    description: route.description,
    tags: [route.group],
    security: route.auth === 'admin' ? [{ adminKey: [] }] : [],
    parameters: [...pathParameters(route), ...queryParameters(route), ...keyParameter(route)],
    ...requestBody(route),
    responses: { ...successes(route), ...failures(route) },
  };
}

function requestBody({ body, bodyMediaType }: Route): Json {
  if (body) return { requestBody: { required: true, content: { 'application/json': { schema: refer(body) } } } };
  return bodyMediaType ? { requestBody: { required: true, content: { [bodyMediaType]: {} } } } : {};
}

function keyParameter({ idempotent }: Route): Json[] {
  const description = 'Of your choice, at random, such as a UUID; 255 characters at most. Kept for 30 days or longer.';
  const schema = { type: 'string', minLength: 16, maxLength: 255 };
  return idempotent ? [{ name: 'Idempotency-Key', in: 'header', required: true, description, schema }] : [];
}

const parameterDescriptions: Readonly<Record<string, string>> = {
  board: 'The board’s slug.',
  idOrSlug: 'The job’s id or slug.',
  id: 'The id, as the API gives it; of a job, its slug as well.',
  file: 'The file’s id.',
};

function pathParameters({ path }: Route): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: parameterDescriptions[name],
    schema: { type: 'string', minLength: 1 },
  }));
}

function queryParameters({ query, queryDescriptions }: Route): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, jsonSchemaOptions);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: queryDescriptions?.[name],
    schema: (schema as Json).type === 'array' ? withKnownValues(name, schema as Json) : schema,
    // Repeated, not joined by commas: values may have commas.
    ...((schema as Json).type === 'array' && { style: 'form', explode: true }),
  }));
}

const knownValues: Readonly<Record<string, readonly string[]>> = {
  function: jobFunctions,
  payModel: payModels,
  workplace: workplaces,
  stage: companyStages,
};

/** The terms a filter's values usually are, as the schemas of answers tell them. */
function withKnownValues(name: string, { items, ...schema }: Json): Json {
  const known = knownValues[name];
  return { ...schema, items: known ? { ...(items as Json), 'x-known-values': known } : items };
}

function successes(route: Route): Json {
  const content = { [route.mediaType ?? 'application/json']: route.response ? { schema: refer(route.response) } : {} };
  const own = route.isPublicRead
    ? ['ETag', 'Cache-Control']
    : route.problems.includes('rate-limited')
      ? limitHeaders
      : [];
  const names = ['X-Request-Id', ...own];
  const ok = { description: route.summary, headers: headers(route.query ? [...names, 'Link'] : names), content };
  const unchanged = { description: 'Unchanged since the `ETag` in `If-None-Match`.', headers: headers(names) };
  return { [route.status ?? 200]: ok, ...(route.isPublicRead && { '304': unchanged }) };
}

const limitHeaders = ['RateLimit-Policy', 'RateLimit'];
/** Problems that say when to come again. */
const passing: ReadonlySet<ProblemCode> = new Set(['unavailable', 'rate-limited', 'idempotency-key-in-flight']);

function failures({ problems }: Route): Json {
  const codes: ProblemCode[] = [...problems, 'internal', 'unavailable'];
  const statuses = [...new Set(codes.map((code) => problemStatuses[code]))].sort();
  return Object.fromEntries(
    statuses.map((status) => [String(status), failure(codes.filter((code) => problemStatuses[code] === status))]),
  );
}

function failure(codes: readonly ProblemCode[]): Json {
  const isPassing = codes.some((code) => passing.has(code));
  const own = codes.includes('rate-limited') ? limitHeaders : [];
  const names = ['X-Request-Id', ...(isPassing ? ['Retry-After'] : []), ...own];
  return {
    description: codes.map((code) => `\`${code}\``).join(', '),
    headers: headers(names),
    content: { 'application/problem+json': { schema: refer(Problem) } },
  };
}
