import { existsSync, readFileSync } from 'node:fs';
import { decode } from '@jridgewell/sourcemap-codec';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** What a page ships that imports this name of a package, bundled as this repository bundles: rollup and terser. */
export async function contentsOfPackage(entry, name) {
  if (!existsSync(entry)) throw new Error(`not built: ${entry} is missing`);
  const page = {
    name: 'page',
    resolveId: (id) => (id === 'page' ? id : null),
    load: (id) => (id === 'page' ? `export { ${name} } from ${JSON.stringify(entry)};` : null),
  };
  const bundle = await rollup({
    input: 'page',
    plugins: [page, nodeResolve({ browser: true }), terser({ module: true, ecma: 2022 })],
    // Notes on zod's own sources.
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', sourcemap: true });
  await bundle.close();
  const chunks = neededBy(output[0], output);
  return {
    texts: chunks.map(({ code }) => code),
    inputs: bySource(chunks.flatMap(({ code, map }) => (map ? sourcesIn(code, map) : []))),
  };
}

/** A chunk and what it imports before it can run; what it may load later is downloaded by whoever needs it. */
function neededBy(entry, output, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const imported = entry.imports.flatMap((name) => output.filter(({ fileName }) => fileName === name));
  return [entry, ...imported.flatMap((chunk) => neededBy(chunk, output, seen))];
}

/** The texts of built bundles; what they are made of is told by their source maps. */
export function contentsOfBundles(files) {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return { texts, inputs: bySource(files.flatMap((file, index) => sourcesOf(file, texts[index]))) };
}

/** How many bytes of a bundle come from each source, by its source map. */
function sourcesOf(file, text) {
  if (!existsSync(`${file}.map`)) return [[file, text.length]];
  return sourcesIn(text, JSON.parse(readFileSync(`${file}.map`, 'utf8')));
}

function sourcesIn(text, { sources, mappings }) {
  const lines = text.split('\n');
  return decode(mappings).flatMap((segments, line) =>
    segments.flatMap(([column, source], index) => {
      const end = segments[index + 1]?.[0] ?? lines[line]?.length ?? column;
      return source === undefined ? [] : [[sources[source], end - column]];
    }),
  );
}

/** Adds up what belongs together: an installed package, or a folder of ours. */
function bySource(inputs) {
  const sums = new Map();
  for (const [path, bytes] of inputs) {
    const name =
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
      /(?:packages|\.\.)\/([^.]+)\/[^/]+$/.exec(path)?.[1] ??
      path;
    sums.set(name, (sums.get(name) ?? 0) + bytes);
  }
  return sums;
}
