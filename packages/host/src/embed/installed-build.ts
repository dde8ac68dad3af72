import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the elements' build says of itself. */
export interface BuildManifest {
  /** Version and content: the name never comes to mean something else. */
  readonly release: string;
  /** Of each script, what Subresource Integrity compares it with. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Where the installed elements keep their script-tag bundles; undefined when they are not installed. */
export function installedEmbedDir(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('@fractional-embed/elements/package.json');
    return join(dirname(manifest), 'dist', 'embed');
  } catch {
    return undefined;
  }
}

/** Read each time it is asked for: a build may come after the start. Undefined before the first. */
export function readManifest(dir: string | undefined): BuildManifest | undefined {
  const file = dir && join(dir, 'manifest.json');
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BuildManifest) : undefined;
}
