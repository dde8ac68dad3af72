import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packInto } from './pack.mjs';

it('packs every package, without the workspace in what it needs', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-pack-'));
  try {
    await packInto(folder);
    const files = await readdir(folder);
    const names = files.map((name) => name.replace(/^fractional-embed-|-[\d.]+\.tgz$/g, ''));
    expect(names.sort()).toEqual(['client', 'contract', 'elements', 'host', 'rates']);
    const client = files.find((name) => name.includes('-client-')) ?? '';
    const manifest = ['-xzOf', join(folder, client), 'package/package.json'];
    const { stdout } = await promisify(execFile)('tar', manifest);
    const { dependencies } = JSON.parse(stdout) as { dependencies: Record<string, string> };
    expect(dependencies['@fractional-embed/contract']).toMatch(/^\d+\.\d+\.\d+$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
