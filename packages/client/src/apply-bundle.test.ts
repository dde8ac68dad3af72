import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.test-support.js';
import { type IntakeServer, openIntakeServer } from './writes/intake-server.test-support.js';

/** What is needed to send, and no more: no `process`, no `navigator`, no `document`. */
const webGlobals = {
  ...{ AbortController, AbortSignal, Headers, Request, Response, TextEncoder, URL, URLSearchParams },
  ...{ btoa, clearTimeout, crypto, fetch, performance, setTimeout },
};

let server: IntakeServer;
beforeAll(async () => {
  server = await openIntakeServer();
});
afterAll(() => server.close());

describe.each(['apply', 'subscribe'])('/%s', (name) => {
  it('brings neither zod nor ky, leaves nothing behind, and needs no eval', async () => {
    const { code, used } = await bundle(`export * from './${name}.ts'`);
    expect(used.filter((path) => path.includes('node_modules'))).toEqual([]);
    const ofContract = used.flatMap((path) => /contract\/src\/(.+)\.ts$/.exec(path)?.[1] ?? []);
    expect(ofContract.filter((file) => !['paths', 'limits'].includes(file))).toEqual([]);
    const context = createContext({ ...webGlobals }, { codeGeneration: { strings: false, wasm: false } });
    runInContext(`"use strict";${code}`, context);
    const left = runInContext('Object.keys(globalThis)', context) as string[];
    expect(left.filter((global) => !(global in webGlobals))).toEqual(['fractional']);
  });
});

it('sends with nothing but the globals of the web', async () => {
  const { code } = await bundle("export * from './apply.ts'");
  const context = createContext({ ...webGlobals });
  runInContext(`"use strict";${code}`, context);
  server.fail('reset-after');
  const sent: unknown = await runInContext(
    `fractional.createApplications({ baseUrl: '${server.baseUrl}', board: 'demo' })
       .submit('a', { name: 'Ana', email: 'ana@example.org' }, { retry: { baseDelayMs: 1 } })`,
    context,
  );
  expect(sent).toMatchObject({ status: 'sent', replayed: true });
  expect(server.intake.rows).toHaveLength(1);
});
