import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.mjs';

const anElement = /\/fractional-[\w-]+\.js$/;

/**
 * The text of everything that an element's module imports, at once or later.
 *
 * @param {string} module the source, from packages/elements
 * @param {{ alone?: boolean }} [options] `alone`: without the elements that it shows inside itself
 */
export async function sourcesOf(module, { alone = false } = {}) {
  const { metafile } = await build({
    entryPoints: [join(root, 'packages', 'elements', module)],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(root, '.cache', 'never-written'),
    write: false,
    metafile: true,
    conditions: ['@fractional-embed/source'],
    plugins: alone ? [withoutElements] : [],
  });
  const files = Object.keys(metafile.inputs).filter((file) => file.startsWith('packages/elements/src/'));
  return files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
}

const withoutElements = {
  name: 'without-elements',
  setup({ onResolve }) {
    onResolve({ filter: anElement }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};

/** What templates call their parts, and what they pass on of the elements inside. */
export function partsIn(source) {
  const own = [...source.matchAll(/\spart=(?:"([^"]*)"|\$\{([^}]*)\})/g)].flatMap(([, text, code]) =>
    text === undefined ? quoted(code) : words(text.replace(/\$\{[^}]*\}/g, (inner) => quoted(inner).join(' '))),
  );
  const passedOn = [...source.matchAll(/\sexportparts="([^"]*)"/g)].flatMap(([, text]) =>
    text.split(',').map((one) => one.split(':').at(-1).trim()),
  );
  return sortedSet([...own, ...passedOn]);
}

/** The custom properties of ours that styles read. */
export function customPropertiesIn(source) {
  return sortedSet([...source.matchAll(/--fractional-[a-z-]+/g)].map(([name]) => name));
}

/** The classes of events that are made. */
export function eventsIn(source) {
  return sortedSet([...source.matchAll(/new (Fractional\w+Event)\(/g)].map(([, name]) => name));
}

export function sortedSet(values) {
  return [...new Set(values)].sort();
}

function quoted(code) {
  return [...code.matchAll(/'([^']*)'/g)].flatMap(([, text]) => words(text));
}

function words(text) {
  return text.split(/\s+/).filter(Boolean);
}
