import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesIn } from '../lib/fingerprint.mjs';
import { capture } from '../lib/gate.mjs';
import { packageNames } from '../lib/package-names.mjs';
import { root } from '../lib/root.mjs';

/** What a package must have besides its code, and what elements are loaded and described by. */
const wanted = {
  every: ['package.json', 'README.md', 'LICENSE'],
  elements: ['dist/embed/embed.js', 'dist/embed/embed.js.br', 'dist/embed/embed.js.gz', 'dist/embed/manifest.json'],
  host: ['dist/cli/main.js', 'dist/swagger-ui/swagger-ui-bundle.js', 'dist/swagger-ui/LICENSE'],
};
const unwanted = /\.test[.-]|(^|\/)\.|(^|\/)node_modules\/|tsconfig|\.log$/;

/** There is a package of each name, and it has what it says, and nothing of the workshop. */
export async function tarballContents({ unpacked }) {
  assert.deepEqual(readdirSync(unpacked).sort(), [...packageNames].sort());
  const wrong = [];
  for (const name of packageNames) {
    const folder = join(unpacked, name);
    const files = (await filesIn(folder)).map((file) => relative(folder, file));
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    wrong.push(
      ...[...wanted.every, ...(wanted[name] ?? []), ...promised(manifest)]
        .filter((file) => !existsSync(join(folder, file)))
        .map((file) => `${name} has no ${file}`),
      ...files.filter((file) => unwanted.test(file)).map((file) => `${name} has ${file}`),
      ...files.filter((file) => file.endsWith('.map')).flatMap((file) => lostSources(folder, file)),
      ...unreleased(manifest),
    );
    assert.equal(readFileSync(join(folder, 'LICENSE'), 'utf8'), readFileSync(join(root, 'LICENSE'), 'utf8'));
  }
  assert.deepEqual(wrong, []);
}

/** publint and Are The Types Wrong find nothing, warnings included. */
export async function tarballLint({ tarballs }) {
  const files = readdirSync(tarballs).map((name) => join(tarballs, name));
  const script = join(root, 'scripts', 'packages', 'lint-tarballs.mjs');
  const { ok, output } = await capture(process.execPath, [script, ...files]);
  assert.ok(ok && output === '', output);
}

function promised({ exports, customElements, 'web-types': webTypes }) {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  return [...targets.filter((target) => !target.includes('*')), customElements, webTypes].filter(Boolean);
}

/** A map leads to the source, or has it in itself. */
function lostSources(folder, file) {
  const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const lost = sources.filter((source, index) => {
    return sourcesContent?.[index] == null && !existsSync(join(folder, dirname(file), source));
  });
  return lost.map((source) => `${file} leads to ${source}, which is not there`);
}

function unreleased({ name, dependencies = {} }) {
  const inWorkspace = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  return inWorkspace.map(([dependency, version]) => `${name} needs ${dependency} ${version}`);
}
