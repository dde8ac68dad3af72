import { build } from 'esbuild';

/** A module of this package with everything it imports, as one script for the web, from the sources. */
export async function bundle(contents: string, format: 'esm' | 'iife' = 'iife', globalName = 'fractional') {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format,
    ...(format === 'iife' && { globalName }),
    platform: 'browser',
    target: 'es2022',
    conditions: ['@fractional-embed/source'],
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? path : [],
  );
  return { code: result.outputFiles[0]?.text ?? '', used };
}
