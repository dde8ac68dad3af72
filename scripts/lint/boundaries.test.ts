import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

/** A small tree of the house's shape in which every direction is right. */
const house: Record<string, string> = {
  'package.json': '{"private": true, "devDependencies": {"a-tool": "1.0.0"}}',
  'packages/rates/package.json': packageJson('rates'),
  'packages/rates/src/index.ts': "export * from './hours.js';",
  'packages/rates/src/hours.ts': 'export const hours = 1;',
  'packages/contract/package.json': packageJson('contract', ['zod']),
  'packages/contract/src/index.ts': "export * from 'zod/mini';",
  'packages/client/package.json': packageJson('client', ['ky', '@fractional-embed/contract']),
  'packages/client/src/index.ts': "import 'ky';\nexport * from '@fractional-embed/contract';",
  'packages/elements/package.json': packageJson('elements', [
    'lit',
    '@fractional-embed/client',
    '@fractional-embed/rates',
  ]),
  'packages/elements/src/server/index.ts': "import '../index.js';",
  'packages/elements/src/index.ts':
    "import 'lit';\nimport '@fractional-embed/client';\nimport '@fractional-embed/rates';",
  'packages/host/package.json': packageJson('host', [
    'zod',
    '@fractional-embed/contract',
    '@fractional-embed/elements',
    '@fractional-embed/rates',
  ]),
  'packages/host/src/index.ts':
    "import 'node:fs';\nimport 'zod/mini';\nimport '@fractional-embed/rates';\nimport '@fractional-embed/elements/server';",
};

function packageJson(name: string, dependencies: string[] = []): string {
  const source = { '@fractional-embed/source': './src/index.ts' };
  const server = { '@fractional-embed/source': './src/server/index.ts' };
  return JSON.stringify({
    name: `@fractional-embed/${name}`,
    exports: { '.': source, './server': server },
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '*'])),
  });
}

const installed = ['zod', 'ky', 'lit', 'react', 'a-tool'];
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The names of the rules that fire on the house with these files changed or added. */
async function firing(changes: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...house, ...changes })) write(join(folder, path), text);
  for (const name of installed) {
    write(
      join(folder, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', type: 'module' }),
    );
    write(join(folder, 'node_modules', name, 'index.js'), 'export {};');
    write(join(folder, 'node_modules', name, 'mini.js'), 'export {};');
  }
  mkdirSync(join(folder, 'node_modules/@fractional-embed'));
  for (const name of ['rates', 'contract', 'client', 'elements', 'host']) {
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@fractional-embed', name));
  }
  const { enhancedResolveOptions, ...options } = config.options;
  const { output } = await cruise(
    ['packages'],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden: config.forbidden } } as never,
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('expected the result as an object');
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('boundaries', () => {
  test('let the house be as it is', async () => {
    expect(await firing({})).toEqual([]);
  });

  test.each([
    ['rates-imports-only', 'rates', "import 'node:fs';"],
    ['rates-imports-only', 'rates', "import type { x } from '@fractional-embed/contract';\nexport type Y = typeof x;"],
    ['contract-imports-only', 'contract', "import 'ky';"],
    ['contract-imports-only', 'contract', "import '@fractional-embed/rates';"],
    ['client-imports-only', 'client', "import 'lit';"],
    ['client-imports-only', 'client', "import 'node:fs';"],
    ['elements-imports-only', 'elements', "import 'ky';"],
    ['elements-imports-only', 'elements', "import 'zod/mini';"],
    ['elements-imports-only', 'elements', "import '@fractional-embed/contract';"],
    ['elements-imports-only', 'elements', "import '@fractional-embed/host';"],
    ['frameworks-apart', 'elements', "import 'react';"],
    ['server-apart', 'elements', "import './server/index.js';"],
    ['host-knows-no-client', 'host', "import '@fractional-embed/client';"],
    ['host-knows-no-client', 'host', "import '@fractional-embed/elements';"],
    ['no-other-packages-files', 'host', "import '../../contract/src/index.js';"],
    ['no-unresolvable', 'host', "import './nowhere.js';"],
    ['no-undeclared-dependency', 'host', "import 'a-tool';"],
  ])('%s fires in %s on %s', async (rule, name, line) => {
    const path = `packages/${name}/src/wrong.ts`;
    const index = `packages/${name}/src/index.ts`;
    expect(await firing({ [path]: line, [index]: `${house[index] ?? ''}\nimport './wrong.js';` })).toContain(rule);
  });

  test('frameworks-apart lets what is for React import it, and nothing import that', async () => {
    const react = { 'packages/elements/src/react/index.ts': "import 'react';\nimport '../index.js';" };
    const manifest = packageJson('elements', ['lit', 'react', '@fractional-embed/client', '@fractional-embed/rates']);
    const declared = { ...react, 'packages/elements/package.json': manifest };
    expect(await firing(declared)).toEqual([]);
    const index = "import './react/page.js';";
    const inward = {
      'packages/elements/src/react/page.ts': 'export const x = 1;',
      'packages/elements/src/index.ts': index,
    };
    expect(await firing(inward)).toEqual(['frameworks-apart']);
  });

  test('no-cycles fires on a circle of types', async () => {
    const found = await firing({
      'packages/host/src/index.ts': "import './a.js';",
      'packages/host/src/a.ts': "import type { B } from './b.js';\nexport type A = B;",
      'packages/host/src/b.ts': "import type { A } from './a.js';\nexport type B = A | 1;",
    });
    expect(found).toEqual(['no-cycles']);
  });

  test('no-orphans fires on a file nobody needs', async () => {
    expect(await firing({ 'packages/host/src/left-over.ts': 'export const x = 1;' })).toEqual(['no-orphans']);
  });

  test('no-tests-in-sources fires when a source imports test support', async () => {
    const found = await firing({
      'packages/host/src/index.ts': "import './samples.test-support.js';",
      'packages/host/src/samples.test-support.ts': 'export const x = 1;',
    });
    expect(found).toEqual(['no-tests-in-sources']);
  });

  test('every rule is seen to fire here', () => {
    const seen = ['rates', 'contract', 'client', 'elements'].map((name) => `${name}-imports-only`);
    seen.push('host-knows-no-client', 'no-other-packages-files', 'no-cycles', 'no-orphans', 'no-unresolvable');
    seen.push('no-undeclared-dependency', 'no-tests-in-sources', 'frameworks-apart', 'server-apart');
    expect(config.forbidden.map((rule) => rule.name).sort()).toEqual(seen.sort());
  });
});
