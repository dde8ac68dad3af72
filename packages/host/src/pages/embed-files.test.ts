import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedFileRoutes } from './embed-files.js';

const script = 'export const board = 1;\n'.repeat(40);
let root: string;
let app: ReturnType<typeof embedFileRoutes>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fractional-embed-files-'));
  const dir = join(root, 'embed');
  await mkdir(join(dir, 'chunks'), { recursive: true });
  await Promise.all([
    writeFile(join(root, 'secret.js'), 'secret'),
    writeFile(join(dir, 'embed.js'), script),
    writeFile(join(dir, 'embed.js.br'), brotliCompressSync(script)),
    writeFile(join(dir, 'embed.js.map'), '{}'),
    writeFile(join(dir, 'saved-provider.js'), script),
    writeFile(join(dir, 'rate-calculator.standalone.js'), script),
    writeFile(join(dir, 'chunks', 'job-board-TQb3FAkS.js'), script),
  ]);
  app = embedFileRoutes(dir);
});
afterAll(() => rm(root, { recursive: true }));

describe('embed files', () => {
  it('are scripts that every site may load', async () => {
    const response = await app.request('/embed/v1/embed.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(await response.text()).toBe(script);
  });

  it.each([
    ['embed.js', 'public, max-age=300, stale-while-revalidate=600'],
    ['saved-provider.js', 'public, max-age=300, stale-while-revalidate=600'],
    ['rate-calculator.standalone.js', 'public, max-age=300, stale-while-revalidate=600'],
    ['chunks/job-board-TQb3FAkS.js', 'public, max-age=31536000, immutable'],
  ])('%s is cached as %s', async (file, expected) => {
    expect((await app.request(`/embed/v1/${file}`)).headers.get('Cache-Control')).toBe(expected);
  });

  it('name their source map, if they have one', async () => {
    expect((await app.request('/embed/v1/embed.js')).headers.get('SourceMap')).toBe('embed.js.map');
    expect((await app.request('/embed/v1/saved-provider.js')).headers.get('SourceMap')).toBeNull();
  });

  it('come compressed to who can read that', async () => {
    const response = await app.request('/embed/v1/embed.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(response.headers.get('Content-Encoding')).toBe('br');
    expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('Vary')).toContain('Accept-Encoding');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(script);
  });

  it.each([
    '..%2fsecret.js',
    '%2e%2e/secret.js',
    'chunks/..%2f..%2fsecret.js',
    '..\\secret.js',
    '',
    'chunks',
    'none.js',
  ])('give 404 for "%s"', async (path) => {
    const response = await app.request(`http://localhost/embed/v1/${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret;');
  });

  it('say what to do while there is no build', async () => {
    for (const dir of [undefined, join(root, 'nowhere')]) {
      const response = await embedFileRoutes(dir).request('/embed/v1/embed.js');
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('npm run build');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
  });
});
