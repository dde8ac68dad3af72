import { componentSchemas, type Json, responseHeaders } from './openapi/components.js';
import { pathItems } from './openapi/operations.js';
import type { Route, RouteName } from './routes.js';

/** What differs between hosts. */
export interface OpenApiOptions {
  /** Where the host is reached from outside, such as `https://jobs.example.org`. */
  serverUrl: string;
  /** The host's version. @default the contract's, `1.0.0` */
  version?: string;
  /** Operations that the host does not answer. @default none */
  except?: readonly RouteName[];
}

/**
 * The OpenAPI 3.1 document of a host, made from the route table and the schemas.
 *
 * @example
 * const document = openApiDocument({ serverUrl: 'https://jobs.example.org' });
 */
export function openApiDocument({ serverUrl, version = '1.0.0', except = [] }: OpenApiOptions): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Fractional Embed',
      version,
      description:
        'Fractional job listings: part-time, ongoing leadership, by the hour or by a monthly retainer. Reading needs ' +
        'no key and no preflight. Fields and terms (`x-known-values`) may be added at any time; ignore what you do not know.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    paths: pathItems(except),
    components: {
      schemas: componentSchemas(),
      headers: responseHeaders,
      securitySchemes: {
        adminKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'The host’s ADMIN_KEY, or a key made by addAdminKey.',
        },
      },
    },
  };
}

const groups: Readonly<Record<Route['group'], string>> = {
  boards: 'What a board is and how it looks.',
  applications: 'Applying, with files: kept exactly once, whatever fails on the way.',
  newsletter: 'Subscribing, confirmed by mail.',
  jobs: 'The listings, for anyone to read.',
  admin: 'For the operator, with the secret key.',
  operations: 'For machines that watch over the host.',
};
