import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.test-support.js';
import { openRealHost, type RealHost } from './real-host.test-support.js';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
const snippets = Array.from(
  readme.matchAll(/## (.+?)\n(?:(?!\n## )[\s\S])*?```js\n([\s\S]*?)```/g),
  ([, title = '', code = '']) => ({
    title,
    code,
  }),
);

let host: RealHost;
beforeAll(async () => {
  host = await openRealHost();
});
afterAll(() => host.close());

/** Runs a snippet as it stands, in a realm where `fetch` reaches a real host; gives the lines it logged. */
async function run(code: string): Promise<string[]> {
  const lines: string[] = [];
  const log = (...values: unknown[]) => void lines.push(values.map(String).join(' '));
  const [imports = '', body = ''] = splitImports(code);
  const { code: script } = await bundle(`${imports}\nexport const done = (async () => {${body}})();`);
  const context = createContext({
    ...{ AbortController, AbortSignal, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder },
    ...{ URL, URLSearchParams, atob, btoa, clearTimeout, performance, setTimeout },
    console: { log, error: log },
    fetch: (request: Request) => host.fetch(request),
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
