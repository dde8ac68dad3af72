import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {
  anyRuntime,
  markup,
  noBareZod,
  noDirectives,
  noProcessEnv,
  pageSafe,
  timeless,
} from './scripts/lint/house-rules.mjs';

const tests = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.test-support.ts',
  '**/*.test.mjs',
  'packages/contract/src/conformance/**',
];
const configs = ['*.config.mjs', '*.config.ts', 'packages/*/*.config.mjs', 'scripts/lib/*.config.mjs'];
const inThePage = ['contract', 'client', 'rates', 'elements'].map((name) => `packages/${name}/src/**/*.ts`);

const markupPaths = { paths: [...noBareZod.paths, ...markup.paths] };

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '.cache/',
    '**/.next/',
    '**/.astro/',
    '**/.wrangler/',
    'coverage/',
    'stories/dist/',
    'examples/calculator-file/*.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // Control characters are what a sanitiser looks for.
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.tests.json', './tsconfig.browser.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An async function that awaits nothing yet still keeps the promise its type makes.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `value || fallback` is meant for '' as well, and a spread string means its code points.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // A hook may give nothing or a promise of nothing, and what was caught may be thrown on.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allowRethrowing: true, allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // It asks for the assertion that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // htmlparser2's node types are strings by another name.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `one<HTMLInputElement>(…)`: who asks knows what the selector finds, as with querySelector.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An empty method is how an interface's optional part is declined.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    // The sizes that keep a file one job and a function one thought. Tests tell longer stories.
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 50],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    // A language is data: as long as what there is to say. French wants spaces that don't break before its colons.
    files: ['packages/elements/src/messages/??/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  { files: ['packages/*/src/**/*.ts'], rules: { 'no-restricted-imports': ['error', noBareZod] } },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/config.ts', ...tests],
    rules: { 'no-restricted-properties': ['error', ...noProcessEnv] },
  },
  {
    files: inThePage,
    ignores: tests,
    rules: { 'no-restricted-properties': ['error', ...noProcessEnv, ...pageSafe, ...markup.properties] },
  },
  {
    files: ['contract', 'client'].map((name) => `packages/${name}/src/**/*.ts`),
    ignores: tests,
    rules: { 'no-restricted-globals': ['error', ...anyRuntime] },
  },
  {
    files: ['packages/rates/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...timeless.globals],
      'no-restricted-properties': ['error', ...noProcessEnv, ...pageSafe, ...timeless.properties],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: { 'no-restricted-imports': ['error', markupPaths] },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { ...markupPaths, patterns: [noDirectives] }] },
  },
  {
    // How the types of a framework are told of more tags.
    files: ['packages/elements/src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['packages/host/src/cli/**/*.ts', 'packages/elements/src/log.ts', 'packages/elements/src/cdn/embed.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-imports': ['error', noBareZod],
      // chai's `expect(x).to.be.true` is a statement that looks unused, and a test may insist that a value is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.test.ts'],
    rules: {
      // chai's assertions are typed as promises; only those of accessibility are.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it: an accessibility check that nobody waits for can not fail.',
        },
      ],
    },
  },
  {
    // Projects of their own, with compilers of their own.
    files: ['examples/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
  },
  {
    files: ['examples/{svelte,wordpress}/**/*.js', 'packages/host/src/pages/assets/frame.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: [...configs, 'examples/**/*.ts', '.dependency-cruiser.mjs', 'stories/**'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
