import { conformanceCases } from '@fractional-embed/contract/conformance';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openTestHost, type TestHost } from './app.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

describe('the host keeps the contract', () => {
  const target = {
    fetch: async (request: Request) => host.app.fetch(request),
    baseUrl: 'http://host.test',
    board: 'demo',
  };
  for (const { name, run } of conformanceCases(target)) it(name, run);
});
