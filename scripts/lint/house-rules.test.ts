import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// Types take seconds to load and change nothing about the bans.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function firing(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map((message) => message.ruleId);
}

const lines = (count: number) => 'call();\n'.repeat(count);

describe('house rules', () => {
  test.each([
    ['no-restricted-imports', 'packages/host/src/x.ts', "import { z } from 'zod';\nexport const s = z.string();"],
    ['no-restricted-imports', 'packages/elements/src/x.ts', "import { z } from 'zod';\nexport const s = z.string();"],
    [
      'no-restricted-imports',
      'packages/contract/src/x.test.ts',
      "import { z } from 'zod';\nexport const s = z.string();",
    ],
    ['no-restricted-properties', 'packages/elements/src/x.ts', 'export const list = Array.from(new Set([1]));'],
    ['no-restricted-properties', 'packages/client/src/x.ts', 'export const list = Array.from(new Set([1]));'],
    ['no-restricted-properties', 'packages/elements/src/x.ts', "document.body.innerHTML = '<b>x</b>';"],
    [
      'no-restricted-imports',
      'packages/elements/src/x.ts',
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const view = unsafeHTML('x');",
    ],
    [
      'no-restricted-imports',
      'packages/elements/src/x.ts',
      "import { repeat } from 'lit/directives/repeat.js';\nexport const view = repeat([], String);",
    ],
    ['no-restricted-properties', 'packages/host/src/http/app.ts', "export const port = process.env['PORT'];"],
    ['no-console', 'packages/host/src/http/app.ts', "console.log('x');"],
    ['no-restricted-globals', 'packages/client/src/x.ts', 'export const title = document.title;'],
    ['no-restricted-globals', 'packages/rates/src/x.ts', 'export const now = Date.now();'],
    ['no-restricted-globals', 'packages/rates/src/x.ts', "export const f = new Intl.NumberFormat('en');"],
    ['no-restricted-properties', 'packages/rates/src/x.ts', 'export const text = (1).toLocaleString();'],
    ['no-restricted-exports', 'packages/host/src/x.ts', 'export default 1;'],
    ['max-lines', 'packages/host/src/x.ts', lines(301)],
    ['max-lines-per-function', 'packages/host/src/x.ts', `export function long() {\n${lines(50)}}`],
    [
      'lit-a11y/alt-text',
      'packages/elements/src/x.ts',
      "import { html } from 'lit';\nexport const v = html`<img src='/x'>`;",
    ],
  ])('%s fires in %s on %s', async (rule, filePath, code) => {
    expect(await firing(filePath, code)).toContain(rule);
  });

  test.each([
    ['packages/host/src/config.ts', "export const port = process.env['PORT'];"],
    ['packages/host/src/cli/x.ts', "console.log('x');"],
    ['packages/host/src/x.ts', 'export const list = Array.from(new Set([1]));'],
    ['packages/rates/src/x.test.ts', 'export const now = Date.now();'],
    ['packages/host/src/x.test.ts', `export function long() {\n  const x = 1;\n${'  x.toFixed();\n'.repeat(60)}}`],
    ['packages/elements/web-test-runner.config.mjs', 'export default {};'],
  ])('nothing fires in %s on %s', async (filePath, code) => {
    expect(await firing(filePath, code)).toEqual([]);
  });
});
