// node scripts/lib/api/extract.mjs <folder> <package> …: writes <folder>/<package>.api.md for each, from its built types.
// A program of its own: it computes for seconds, in which the tests that run beside it must not wait.
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import apiExtractor from '@microsoft/api-extractor';
import { root } from '../root.mjs';

const { Extractor, ExtractorConfig, ExtractorLogLevel } = apiExtractor;
const [folder = '', ...names] = process.argv.slice(2);

for (const name of names) await extract(join(root, 'packages', name));

async function extract(projectFolder) {
  const entry = join(projectFolder, '.every-entry.d.ts');
  writeFileSync(entry, everyEntry(projectFolder));
  try {
    const { errorCount } = Extractor.invoke(configOf(projectFolder, entry), {
      localBuild: true,
      messageCallback: told,
    });
    if (errorCount > 0) process.exitCode = 1;
  } finally {
    await rm(entry);
  }
}

/** One report for a package: what is imported by `./x` is a namespace in it, and what two of them share is there once. */
function everyEntry(projectFolder) {
  const { exports } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const lines = Object.entries(exports).map(([path, { types }]) => {
    if (!types) return '';
    const module = types.replace('.d.ts', '.js');
    return path === '.' ? `export * from '${module}';` : `export * as ${namespaceOf(path)} from '${module}';`;
  });
  return lines.join('\n');
}

/** `./us/2026` → `us_2026` */
function namespaceOf(path) {
  return path.replace('./', '').replace(/\W/g, '_');
}

function configOf(projectFolder, mainEntryPointFilePath) {
  const none = { default: { logLevel: ExtractorLogLevel.None } };
  const compilerOptions = {
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
  };
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
    configObject: {
      projectFolder,
      mainEntryPointFilePath,
      compiler: {
        overrideTsconfig: { compilerOptions: { ...compilerOptions, types: [] }, files: [mainEntryPointFilePath] },
      },
      apiReport: {
        enabled: true,
        // What an exported type is made of can break its users as it can itself.
        includeForgottenExports: true,
        reportFileName: `${basename(projectFolder)}.api.md`,
        reportFolder: folder,
        reportTempFolder: join(folder, 'fresh'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: none, extractorMessageReporting: none, tsdocMessageReporting: none },
    },
  });
}

/** It tells what it does, and that our compiler is newer than its own; the report is what counts. */
function told(message) {
  message.handled = message.logLevel !== 'error';
}
