import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { embedRoutes } from './embed-routes.js';
import { keepRelease } from './keep-release.js';

const script = 'export const board = 1;\n'.repeat(40);
let root: string;
let store: Store;
let app: ReturnType<typeof embedRoutes>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fractional-embed-files-'));
  const dir = join(root, 'embed');
  await mkdir(join(dir, 'chunks'), { recursive: true });
  store = await openStore({ dataDir: join(root, 'data'), publicUrl: 'https://jobs.example' });
  await Promise.all([
    writeFile(join(root, 'secret.js'), 'secret'),
    writeFile(join(dir, 'embed.js'), script),
    writeFile(join(dir, 'embed.js.br'), brotliCompressSync(script)),
    writeFile(join(dir, 'embed.js.map'), '{}'),
    writeFile(join(dir, 'saved-provider.js'), script),
    writeFile(join(dir, 'rate-calculator.standalone.js'), script),
    writeFile(join(dir, 'chunks', 'job-board-TQb3FAkS.js'), script),
  ]);
  app = embedRoutes(dir, store.releases);
});
afterAll(async () => {
  await store.close();
  await rm(root, { recursive: true });
});

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
      const response = await embedRoutes(dir, store.releases).request('/embed/v1/embed.js');
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('npm run build');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
  });
});

describe('releases', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const get = (host: ReturnType<typeof embedRoutes>, path: string, encoding = 'identity') =>
    host.request(path, { headers: { 'Accept-Encoding': encoding } });

  /** A host that has come with these scripts, and started. */
  async function hostWith(release: string, scripts: Record<string, string>) {
    const dir = await mkdtemp(join(root, 'release-'));
    await writeFile(join(dir, 'manifest.json'), JSON.stringify({ release, entries: {}, integrity: {} }));
    for (const [name, code] of Object.entries(scripts)) {
      await writeFile(join(dir, name), code);
      await writeFile(join(dir, `${name}.br`), brotliCompressSync(code));
    }
    const isNew = (await keepRelease(store.releases, dir, now)) !== undefined;
    return { host: embedRoutes(dir, store.releases), isNew };
  }

  it('stay what they are under their own names, whatever the host has come with since', async () => {
    const before = await hostWith('1.0.0-aaaa', { 'embed.js': 'one', 'job-board-AAAAAAAA.js': 'board one' });
    expect(before.isNew).toBe(true);
    const { host } = await hostWith('1.1.0-bbbb', { 'embed.js': 'two', 'job-board-BBBBBBBB.js': 'board two' });
    for (const [path, code] of [
      ['/embed/1.0.0-aaaa/embed.js', 'one'],
      ['/embed/1.0.0-aaaa/job-board-AAAAAAAA.js', 'board one'],
      ['/embed/1.1.0-bbbb/embed.js', 'two'],
    ] as const) {
      const response = await get(host, path);
      expect(await response.text(), path).toBe(code);
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      const compressed = await get(host, path, 'gzip, deflate, br, zstd');
      expect(compressed.headers.get('Content-Encoding')).toBe('br');
      expect(brotliDecompressSync(Buffer.from(await compressed.arrayBuffer())).toString()).toBe(code);
    }
    expect(await (await get(host, '/embed/v1/embed.js')).text()).toBe('two');
  });

  it('give their parts to pages that loaded the first script before the host was updated', async () => {
    await hostWith('2.0.0-cccc', { 'embed.js': 'three', 'later-CCCCCCCC.js': 'later' });
    const { host } = await hostWith('2.1.0-dddd', { 'embed.js': 'four' });
    expect(await (await get(host, '/embed/v1/later-CCCCCCCC.js')).text()).toBe('later');
  });

  it('are kept once, and not known before', async () => {
    const { host, isNew } = await hostWith('3.0.0-eeee', { 'embed.js': 'five' });
    expect(isNew).toBe(true);
    expect((await hostWith('3.0.0-eeee', { 'embed.js': 'five' })).isNew).toBe(false);
    for (const path of ['/embed/9.9.9-none/embed.js', '/embed/3.0.0-eeee/none.js', '/embed/3.0.0-eeee/manifest.js']) {
      expect((await get(host, path)).status, path).toBe(404);
    }
  });
});
