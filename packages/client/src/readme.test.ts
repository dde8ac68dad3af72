import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.test-support.js';
import { openRealHost, type RealHost } from './real-host.test-support.js';
import { type IntakeServer, openIntakeServer } from './writes/intake-server.test-support.js';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
const snippets = Array.from(
  readme.matchAll(/## (.+?)\n(?:(?!\n## )[\s\S])*?```js\n([\s\S]*?)```/g),
  ([, title = '', code = '']) => ({
    title,
    code,
  }),
);

let host: RealHost;
let intake: IntakeServer;
beforeAll(async () => {
  [host, intake] = await Promise.all([openRealHost(), openIntakeServer()]);
});
afterAll(() => Promise.all([host.close(), intake.close()]));

/** The real host; what is sent goes to the intake of the tests. */
function reach(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  if (!/\/(applications|uploads|form-token|subscriptions)\b/.test(pathname)) return host.fetch(request);
  return fetch(new Request(request.url.replace(origin, intake.baseUrl), request));
}

/** Runs a snippet as it stands, in a realm where `fetch` reaches real hosts; gives the lines it logged. */
async function run(code: string): Promise<string[]> {
  const lines: string[] = [];
  const log = (...values: unknown[]) => void lines.push(values.map(String).join(' '));
  const [imports = '', body = ''] = splitImports(code);
  const { code: script } = await bundle(`${imports}\nexport const done = (async () => {${body}})();`);
  const context = createContext({
    ...{ AbortController, AbortSignal, Blob, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder },
    ...{ URL, URLSearchParams, atob, btoa, clearTimeout, crypto, performance, setTimeout },
    console: { log, error: log },
    fetch: reach,
    location: { href: 'https://jobs.example.org/careers' },
  });
  await (runInContext(`${script}; fractional.done`, context) as Promise<void>);
  return lines;
}

/** Imports can't stand in a function, where `await` can in a script. */
function splitImports(code: string): string[] {
  const end = code.lastIndexOf('\n', code.indexOf("'@fractional-embed/client';")) + 1;
  const body = code.slice(code.indexOf('\n', end));
  return [code.slice(end, code.indexOf('\n', end)).replace("'@fractional-embed/client'", "'./index.ts'"), body];
}

describe('the README', () => {
  const expected: Record<string, RegExp> = {
    'Read a board': /^\d+ roles\n.+ · .+ · /,
    'All jobs, page by page': /^[\w-]+\n[\w-]+/,
    'Apply for a job': /^sending\nsent received true$/,
    Newsletter: /^confirmation-sent$/,
    Errors: /^This role is gone\.$/,
    'Time, retries, aborts': /^the visitor types on$/,
    'Hooks, headers, responses': /Sample board .+\n.*304/s,
    'In a worker, in a page': /^Sample board$/,
  };

  it('has a snippet for each of its chapters', () => {
    expect(snippets.map(({ title }) => title)).toEqual(Object.keys(expected));
  });

  it.each(snippets)('is right about: $title', async ({ title, code }) => {
    expect((await run(code)).join('\n')).toMatch(expected[title] ?? /$^/);
  });
});
