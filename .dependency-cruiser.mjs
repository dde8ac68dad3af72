// Which way code may point. The directions are docs/decisions/0001-house.md's; change them there first.

const tests = '\\.test(-support)?\\.tsx?$';

/** Files of one package's sources. */
const src = (name) => `^packages/${name}/src/`;

/** An installed package, wherever pnpm put it. */
const npm = (name) => `(^|/)node_modules/${name}/`;

/** `from` may import its own files and what is listed; nothing else, Node's modules included. */
function only(from, allowed, comment) {
  return {
    name: `${from}-imports-only`,
    severity: 'error',
    comment,
    from: { path: src(from), pathNot: tests },
    to: { pathNot: [src(from), ...allowed], couldNotResolve: false },
  };
}

const directions = [
  only('rates', [], 'Prices are arithmetic: with no imports they give the same answer in a page, a worker and a test.'),
  only(
    'contract',
    [npm('zod')],
    'The wire is what both sides share: whatever it imports, every client and host would carry.',
  ),
  only(
    'client',
    [src('contract'), npm('ky')],
    'A client runs in workers and servers, so no Lit and no DOM; ky is its only tool.',
  ),
  only(
    'elements',
    [
      src('client'),
      src('rates'),
      ...['lit', 'lit-html', 'lit-element', '@lit/[^/]+', '@lit-labs/ssr', 'react', '@types/react', 'vue'].map(npm),
    ],
    'Every visitor downloads this: the wire comes through the client (no ky, zod or contract), and never the host.',
  ),
  {
    name: 'frameworks-apart',
    severity: 'error',
    comment: 'Pages without React or Vue must not load a line for them.',
    from: { path: src('elements'), pathNot: `${src('elements')}(react|frameworks|server)/` },
    to: { path: [`${src('elements')}(react|frameworks)/`, ...['react', '@types/react', '@lit/react', 'vue'].map(npm)] },
  },
  {
    name: 'server-apart',
    severity: 'error',
    comment: 'What draws elements on Node is for servers: no page may load a line of it.',
    from: { path: src('elements'), pathNot: `${src('elements')}server/` },
    to: { path: [`${src('elements')}server/`, npm('@lit-labs/ssr')] },
  },
  {
    name: 'host-knows-no-client',
    severity: 'error',
    comment:
      'The host serves the wire; it needs rates for comparable pay, and elements/server to send its own pages with their ' +
      'elements drawn. Of who reads the wire it knows nothing else.',
    from: { path: src('host') },
    to: {
      path: [src('client'), src('elements'), npm('ky'), npm('lit')],
      pathNot: `${src('elements')}server/index.ts$`,
    },
  },
];

const hygiene = [
  {
    name: 'no-other-packages-files',
    severity: 'error',
    comment: 'Another package is imported by its name: its files are its own business, and not published as such.',
    from: { path: '^packages/([^/]+)/' },
    to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Data flows one way. In a circle no file can be understood, tested or loaded first.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    comment: 'A file that neither imports nor is imported was forgotten; what pages load by URL is imported by nobody.',
    from: {
      path: '^packages/[^/]+/src/',
      pathNot: [tests, '/index\\.ts$', `${src('elements')}cdn/`, '/assets/'],
      orphan: true,
    },
    to: {},
  },
  {
    name: 'no-unresolvable',
    severity: 'error',
    comment: 'What can’t be found here can’t be found by a user either.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-dependency',
    severity: 'error',
    comment: 'The root’s tools are not there in an installed package: its own package.json declares what it imports.',
    from: { path: '^packages/[^/]+/src/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm-peer'] },
  },
  {
    name: 'no-tests-in-sources',
    severity: 'error',
    comment: 'Test support is not built and not published.',
    from: { path: '^packages/', pathNot: tests },
    to: { path: tests },
  },
];

export default {
  forbidden: [...directions, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    combinedDependencies: true,
    // A type that points the wrong way is a direction as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@fractional-embed/source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
