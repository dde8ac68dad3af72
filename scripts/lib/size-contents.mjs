import { existsSync, readFileSync } from 'node:fs';
import { decode } from '@jridgewell/sourcemap-codec';
import { build } from 'esbuild';

/** What a package's user would ship, and what it is made of. */
export async function contentsOfPackage(entry) {
  if (!existsSync(entry)) throw new Error(`not built: ${entry} is missing`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from ${JSON.stringify(entry)};`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).map(([path, { bytesInOutput }]) => [path, bytesInOutput]);
  return { texts: outputFiles.map(({ text }) => text), inputs: bySource(inputs) };
}

/** The texts of built bundles; what they are made of is told by their source maps. */
export function contentsOfBundles(files) {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return { texts, inputs: bySource(files.flatMap((file, index) => sourcesOf(file, texts[index]))) };
}

/** How many bytes of a bundle come from each source, by its source map. */
function sourcesOf(file, text) {
  if (!existsSync(`${file}.map`)) return [[file, text.length]];
  const { sources, mappings } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
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
