import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi.js';
import { paths } from './paths.js';
import { problemCodes } from './problem.js';
import { problemStatuses } from './problem-statuses.js';
import { type Route, routes } from './routes.js';
import { jobFunctions } from './vocabulary.js';

const document = openApiDocument({ serverUrl: 'https://jobs.example.org', version: '9.8.7' });
const table = Object.entries(routes as Readonly<Record<string, Route>>);

/** As much of a part of the document as is looked at. */
interface Part extends Record<string, unknown> {
  operationId?: string;
  description?: string;
  parameters?: {
    name: string;
    description?: string;
    style?: string;
    explode?: boolean;
    schema: Part & { items?: unknown };
  }[];
  content?: object;
}

function at(...path: string[]): Part {
  return path.reduce<Part>((value, key) => value[key] as Part, document);
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('refers only to what it has', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'));
    expect(references.length).toBeGreaterThan(50);
    for (const path of references) expect(at(...path), path.join('/')).toBeDefined();
  });

  it('says which answers tell of limits, and when to come again', () => {
    const headersOf = (path: string, status: string) =>
      Object.keys(at('paths', path, 'post', 'responses', status).headers as Part);
    expect(headersOf(paths.applications, '201')).toEqual(['X-Request-Id', 'RateLimit-Policy', 'RateLimit']);
    expect(headersOf(paths.uploads, '429')).toEqual(['X-Request-Id', 'Retry-After', 'RateLimit-Policy', 'RateLimit']);
    expect(headersOf(paths.subscriptions, '503')).toEqual(['X-Request-Id', 'Retry-After']);
    expect(headersOf(paths.applications, '422')).toEqual(['X-Request-Id']);
  });

  it('has every path of the contract, and every operation under its name', () => {
    expect(Object.keys(at('paths')).sort()).toEqual(Object.values(paths).sort());
    for (const [name, { path, method }] of table) expect(at('paths', path, method).operationId).toBe(name);
  });

  it('leaves out what a host does not answer', () => {
    const without = openApiDocument({ serverUrl: '', except: ['getFormToken', 'putBoard'] }).paths as Part;
    expect(without).not.toHaveProperty([paths.formToken]);
    expect(Object.keys(without[paths.adminBoard] as Part)).toEqual(['get', 'delete']);
  });

  it('names the host and its version', () => {
    expect(at('servers')).toEqual([{ url: 'https://jobs.example.org' }]);
    expect(at('info', 'version')).toBe('9.8.7');
  });

  it('asks for the key exactly where the table does', () => {
    for (const [name, { path, method, auth }] of table) {
      expect(at('paths', path, method, 'security'), name).toEqual(auth === 'admin' ? [{ adminKey: [] }] : []);
    }
  });

  it('describes every parameter and says that lists are repeated', () => {
    for (const [name, { path, method }] of table) {
      for (const parameter of at('paths', path, method).parameters ?? []) {
        expect(parameter.description, `${name} ${parameter.name}`).toEqual(expect.any(String));
        const repeats = parameter.schema.type === 'array';
        expect([parameter.style, parameter.explode]).toEqual(repeats ? ['form', true] : [undefined, undefined]);
      }
    }
  });

  it('publishes open terms as known values of a string, never as an enum', () => {
    expect(at('components', 'schemas', 'JobSummary', 'properties', 'function')).toEqual({
      type: 'string',
      minLength: 1,
      'x-known-values': jobFunctions,
    });
    const { parameters } = at('paths', paths.jobs, 'get');
    expect(parameters?.find(({ name }) => name === 'function')?.schema.items).toMatchObject({
      'x-known-values': jobFunctions,
    });
  });

  it('lets answers have fields that it does not list', () => {
    for (const [name, schema] of Object.entries(at('components', 'schemas'))) {
      expect(schema, name).not.toHaveProperty('additionalProperties');
    }
  });

  it('answers every problem of a route with a problem document', () => {
    for (const [name, { path, method, problems }] of table) {
      for (const code of [...problems, 'internal', 'unavailable'] as const) {
        const response = at('paths', path, method, 'responses', String(problemStatuses[code]));
        expect(response.description, name).toContain(`\`${code}\``);
        expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
      }
    }
    expect(Object.keys(problemStatuses).sort()).toEqual([...problemCodes].sort());
  });
});
