// node scripts/packages/lint-tarballs.mjs <tarball> …: prints what publint and Are The Types Wrong find, a line each.
// A program of its own: it computes for seconds, in which the tests that run beside it must not wait.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/**
 * Who imports: Node and bundlers. There is no CommonJS in the packages, and Node 10 knows no exports.
 *
 * @type {import('@arethetypeswrong/core').ResolutionKind[]}
 */
const resolutions = ['node16-esm', 'bundler'];

for (const file of process.argv.slice(2)) {
  const data = new Uint8Array(readFileSync(file));
  for (const problem of [...(await published(data)), ...(await typed(data))])
    console.log(`${basename(file)}: ${problem}`);
}

async function published(data) {
  const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg));
}

async function typed(data) {
  const analysis = await checkPackage(createPackageFromTarballData(data));
  if (!analysis.types) return ['it has no types'];
  return analysis.problems
    .filter((problem) => resolutions.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)))
    .map((problem) => JSON.stringify(problem));
}
