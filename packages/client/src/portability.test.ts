import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.test-support.js';
import { board } from './faulty-server.test-support.js';
import { type ApiError, createClient, isApiError, isContractError, isNetworkError, isTimeoutError } from './index.js';

/** What pages, workers, Deno and Node have in common; no `process`, no `Buffer`, no `window`, no `document`. */
const webGlobals = {
  AbortController,
  AbortSignal,
  DOMException,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
  clearTimeout,
  console,
  fetch: () => Promise.reject(new TypeError('fetch failed')),
  performance,
  setTimeout,
};

let code: string;
let used: string[];
beforeAll(async () => {
  ({ code, used } = await bundle("export * from './index.ts'"));
});

/** Another realm with its own `Error`, `Promise` and `Object`, as a frame or a worker has. */
function realm(globals: Record<string, unknown> = {}) {
  const context = createContext({ ...webGlobals, ...globals });
  runInContext('"use strict";' + code, context);
  return (script: string): unknown => runInContext(script, context);
}

const open = (options: string) => `
  fractional.createClient({ baseUrl: 'https://h.test', board: 'demo', retry: 0, ${options} })`;

describe('with nothing but the globals of the web', () => {
  it('reads', async () => {
    const run = realm({ fetch: async () => Response.json(board) });
    expect(await run(`(async () => JSON.stringify(await ${open('')}.board.get()))()`)).toBe(JSON.stringify(board));
  });

  it('walks, and resumes', async () => {
    const facets = { function: [], payModel: [], workplace: [], region: [], stage: [], industry: [] };
    const run = realm({ fetch: async () => Response.json({ data: [], nextCursor: null, total: 0, facets }) });
    expect(
      await run(`(async () => { for await (const job of ${open('')}.jobs.all()) throw job; return 'done' })()`),
    ).toBe('done');
    const token = 'resume-2.WyJkZW1vPyIsInAiLCJqb2JfMSJd';
    expect(run(`${open('')}.jobs.all({}, { cursor: '${token}' }).cursor`)).toBe(token);
  });

  it('resolves a base URL against a worker’s location', async () => {
    const asked: string[] = [];
    const fetch = async ({ url }: Request) => {
      asked.push(url);
      return Response.json(board);
    };
    const run = realm({ fetch, location: { href: 'https://page.example/worker.js' } });
    await run(`fractional.createClient({ baseUrl: '/', board: 'demo' }).board.get()`);
    expect(asked).toEqual(['https://page.example/v1/boards/demo']);
  });

  it('has no effect by being imported', () => {
    const before = Object.keys(webGlobals);
    const run = realm({ fetch: () => expect.fail('nothing may be fetched') });
    const added = (run('Object.keys(globalThis)') as string[]).filter((name) => !before.includes(name));
    // zod 4 keeps its settings there, for all its copies on a page; nothing else may be left behind.
    expect(added.sort()).toEqual(['__zod_globalConfig', 'fractional']);
  });

  it('needs no eval', () => {
    const context = createContext({ ...webGlobals }, { codeGeneration: { strings: false, wasm: false } });
    runInContext(code, context);
    expect(runInContext(`typeof ${open('')}.jobs.list`, context)).toBe('function');
  });

  it('brings nothing that only hosts need', () => {
    const files = used.flatMap((path) => /contract\/src\/(.+)\.ts$/.exec(path)?.[1] ?? []);
    expect(files).toContain('checks/generated');
    expect(files.filter((name) => /^(admin|job-query|routes|openapi|conformance)/.test(name))).toEqual([]);
  });
});

describe('the client that pages carry', () => {
  it('brings neither ky nor zod, and leaves nothing behind', async () => {
    const lite = await bundle("export * from './lite.ts'");
    expect(lite.used.filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(lite.used.some((path) => path.endsWith('contract/src/checks/generated.ts'))).toBe(true);
    const context = createContext({ ...webGlobals }, { codeGeneration: { strings: false, wasm: false } });
    runInContext('"use strict";' + lite.code, context);
    const left = runInContext('Object.keys(globalThis)', context) as string[];
    expect(left.filter((name) => !(name in webGlobals))).toEqual(['fractional']);
  });
});

describe('errors of another realm', () => {
  const fails = (fetch: () => Promise<Response>) =>
    realm({ fetch })(
      `${open('timeout: 30,')}.board.get().then(() => undefined, (error) => error)`,
    ) as Promise<ApiError>;

  it('are known by the guards, and only by the right one', async () => {
    const errors = [
      await fails(async () => new Response('', { status: 404 })),
      await fails(async () => Promise.reject(new TypeError('fetch failed'))),
      await fails(() => new Promise(() => {})),
      await fails(async () => Response.json({})),
    ];
    const guards = [isApiError, isNetworkError, isTimeoutError, isContractError];
    const known = errors.map((error) => guards.map((guard) => guard(error)));
    expect(known).toEqual(guards.map((_, row) => guards.map((__, column) => row === column)));
    for (const error of errors) expect(error).not.toBeInstanceOf(Error);
  });

  it('are not taken for the platform’s of the same name', () => {
    expect(isTimeoutError(new DOMException('late', 'TimeoutError'))).toBe(false);
    expect(isNetworkError(new DOMException('gone', 'NetworkError'))).toBe(false);
    for (const thrown of [null, undefined, 'ApiError', { name: 'ApiError' }]) expect(isApiError(thrown)).toBe(false);
  });

  it('of this realm too', async () => {
    const client = createClient({
      baseUrl: 'https://h.test',
      board: 'demo',
      fetch: () => new Response('', { status: 404 }),
    });
    expect(await client.board.get().catch(isApiError)).toBe(true);
  });
});
