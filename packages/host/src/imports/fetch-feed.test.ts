import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../outgoing/public-address.js';
import { FeedUnreachable } from './feed-unreachable.js';
import { fetchFeed } from './fetch-feed.js';

const servers: Server[] = [];

/** A real server on a free port of the loopback interface. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const local = { allowPrivate: true };

describe('what is fetched', () => {
  test('the document, by the charset of its header, its mark or itself', async () => {
    const bodies: Record<string, [string, Buffer]> = {
      '/utf-8': ['application/json', Buffer.from('{"city":"Zürich"}')],
      '/latin': ['text/html; charset=iso-8859-1', Buffer.from('{"city":"Zürich"}', 'latin1')],
      '/mark': ['text/plain; charset=iso-8859-1', Buffer.from('\ufeff{"city":"Zürich"}', 'utf16le')],
      '/page': ['text/html', Buffer.from('<meta charset="windows-1252">{"city":"Zürich"}', 'latin1')],
      '/odd': ['text/html; charset=klingon', Buffer.from('{"city":"Zürich"}')],
    };
    const base = await serve((request, response) => {
      const [type, body] = bodies[request.url ?? ''] ?? ['', ''];
      response.setHeader('content-type', type).end(body);
    });
    for (const path of Object.keys(bodies)) {
      const { document } = await fetchFeed(base + path, local);
      expect(document.replace(/^<meta.*?>/, '')).toBe('{"city":"Zürich"}');
    }
  });

  test('compressed documents, and those behind redirects, with the address they are at', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/a') return response.writeHead(301, { location: '/b' }).end();
      if (request.url === '/b') return response.writeHead(307, { location: 'c?d=e' }).end();
      return response.setHeader('content-encoding', 'gzip').end(gzipSync('[1]'));
    });
    expect(await fetchFeed(`${base}/a`, local)).toEqual({ document: '[1]', finalUrl: `${base}/c?d=e` });
  });
});

describe('limits', () => {
  const refusal = (address: string, options: object) =>
    fetchFeed(address, { ...local, ...options }).then(
      () => 'fetched',
      (error: unknown) => {
        expect(error).toBeInstanceOf(FeedUnreachable);
        expect((error as Error).message).not.toContain('\n');
        return (error as Error).message;
      },
    );

  test('a redirect loop ends', async () => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { location: '/' }).end();
    });
    expect(await refusal(base, {})).toContain('redirects more than 3 times');
    expect(asked).toBe(4);
  });

  test('a body that drips is given up in time', async () => {
    const base = await serve((_, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const start = performance.now();
    expect(await refusal(base, { timeoutMs: 300 })).toContain('within 0.3 s');
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('so is a server that never answers', async () => {
    const base = await serve(() => {});
    expect(await refusal(base, { timeoutMs: 200 })).toContain('within 0.2 s');
  });

  test('an endless body is cut off', async () => {
    let sent = 0;
    const base = await serve((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 32);
      const pump = () => {
        do sent += chunk.length;
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pump);
      pump();
    });
    expect(await refusal(base, { maxBytes: 1_000_000 })).toContain('more than 1 MB');
    expect(sent).toBeLessThan(20_000_000);
  });

  test('a small file that unpacks to a large one is too large', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    const base = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(bomb));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(base, { maxBytes: 2_000_000 })).toContain('more than 2 MB');
  });

  test.each([
    [404, 'status 404'],
    [500, 'status 500'],
  ])('status %i is no feed', async (status, words) => {
    const base = await serve((_, response) => response.writeHead(status).end('{}'));
    expect(await refusal(base, {})).toContain(words);
  });

  test('nobody there, and addresses that are none', async () => {
    const gone = await serve(() => {});
    await new Promise((done) => servers.pop()?.close(done));
    expect(await refusal(gone, {})).toContain('ECONNREFUSED');
    expect(await refusal('jobs', {})).toContain('no address');
    expect(await refusal('file:///etc/passwd', {})).toContain('http and https only');
    expect(await refusal('https://user:secret@example.com/', {})).not.toContain('secret');
  });
});

describe('private addresses', () => {
  test('are refused, by number in any notation and by name', async () => {
    const base = await serve((_, response) => response.end('[]'));
    const { port } = new URL(base);
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]']) {
      await expect(fetchFeed(`http://${host}:${port}/`)).rejects.toThrow(/not an address of the public internet/);
    }
  });

  test('a redirect into a private network is refused, and not asked', async () => {
    let asked = 0;
    const inner = await serve((_, response) => {
      asked += 1;
      response.end('secret');
    });
    const port = new URL(inner).port;
    for (const target of [
      `http://127.0.0.2:${port}/`,
      `http://[::ffff:7f00:2]:${port}/`,
      'http://169.254.169.254/latest/',
    ]) {
      const outer = await serve((_, response) => response.writeHead(302, { location: target }).end());
      const onlyOuter = { mayConnect: (address: string) => address === '127.0.0.1' };
      await expect(fetchFeed(outer, onlyOuter)).rejects.toThrow(/not an address of the public internet/);
    }
    expect(asked).toBe(0);
  });

  test.each([
    ...['10.1.2.3', '172.16.0.1', '192.168.1.1', '127.8.8.8', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['255.255.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1', '::', '::1', 'fe80::1', 'fc00::1', 'ff02::1'],
    ...['::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', '2001::1', 'example.com', ''],
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['1.1.1.1', '93.184.215.14', '2606:4700::1111', '::ffff:1.1.1.1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
