import { describe, expect, it } from 'vitest';
import { board } from './faulty-server.test-support.js';
import { type ClientOptions, createClient } from './index.js';

/** The address that a client asks for its board. */
async function askedUrl(baseUrl: string | URL, slug = 'demo'): Promise<string> {
  const urls: string[] = [];
  const fetch = (request: Request) => {
    urls.push(request.url);
    return Response.json(board);
  };
  await createClient({ baseUrl, board: slug, fetch }).board.get();
  return urls.join();
}

describe('baseUrl', () => {
  it.each([
    ['https://jobs.example.org', 'https://jobs.example.org/v1/boards/demo'],
    ['https://jobs.example.org/', 'https://jobs.example.org/v1/boards/demo'],
    ['https://example.org/api', 'https://example.org/api/v1/boards/demo'],
    ['https://example.org/api/', 'https://example.org/api/v1/boards/demo'],
    ['https://example.org/a%20b?x=1#y', 'https://example.org/a%20b/v1/boards/demo'],
    ['http://localhost:4321', 'http://localhost:4321/v1/boards/demo'],
  ])('%s leads to %s', async (baseUrl, expected) => {
    expect(await askedUrl(baseUrl)).toBe(expected);
    expect(await askedUrl(new URL(baseUrl))).toBe(expected);
  });

  it('is resolved against the location where there is one', async () => {
    Object.assign(globalThis, { location: { href: 'https://page.example/blog/post' } });
    try {
      expect(await askedUrl('/')).toBe('https://page.example/v1/boards/demo');
      expect(await askedUrl('/api')).toBe('https://page.example/api/v1/boards/demo');
    } finally {
      Reflect.deleteProperty(globalThis, 'location');
    }
  });

  it('keeps a board’s slug within its segment', async () => {
    expect(await askedUrl('https://h.test', 'a/../b?c#d')).toBe('https://h.test/v1/boards/a%2F..%2Fb%3Fc%23d');
  });
});

describe('a misuse is a TypeError that names the option', () => {
  const good = { baseUrl: 'https://h.test', board: 'demo' };
  const misuses: [string, unknown][] = [
    ['baseUrl', undefined],
    ['baseUrl', {}],
    ['baseUrl', { board: 'demo' }],
    ['baseUrl', { ...good, baseUrl: '' }],
    ['baseUrl', { ...good, baseUrl: '/api' }],
    ['baseUrl', { ...good, baseUrl: 'jobs.example.org' }],
    ['baseUrl', { ...good, baseUrl: 'localhost:4321' }],
    ['baseUrl', { ...good, baseUrl: 'javascript:alert(1)' }],
    ['baseUrl', { ...good, baseUrl: 'https://user:secret@h.test' }],
    ['board', { baseUrl: good.baseUrl }],
    ['board', { ...good, board: '' }],
    ['board', { ...good, board: 7 }],
    ['timeout.total', { ...good, timeout: 0 }],
    ['timeout.total', { ...good, timeout: Number.NaN }],
    ['timeout.perTry', { ...good, timeout: { perTry: -1 } }],
    ['retry.limit', { ...good, retry: -1 }],
    ['retry.limit', { ...good, retry: 1.5 }],
    ['retry.baseDelayMs', { ...good, retry: { baseDelayMs: 0 } }],
    ['retry.maxDelayMs', { ...good, retry: { maxDelayMs: '5' } }],
    ['fetch', { ...good, fetch: 'fetch' }],
  ];

  it.each(misuses)('%s in %j', (name, options) => {
    const create = () => createClient(options as ClientOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(`"${name}"`);
    expect(create).not.toThrow('secret');
  });

  it('also when it comes with a call', async () => {
    const client = createClient({ ...good, fetch: () => expect.fail('nothing may be sent') });
    await expect(client.jobs.get('')).rejects.toThrow('needs a value for idOrSlug');
    await expect(client.jobs.get('..')).rejects.toThrow(TypeError);
    await expect(client.board.get({ timeout: -5 })).rejects.toThrow('"timeout.total"');
  });
});
