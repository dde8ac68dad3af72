import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ImportReport } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHost, problemOf, type TestHost } from './app.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

/** A page as sites publish it for search engines. */
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: 'cfo-1',
  title: 'Fractional CFO',
  description: '<p>Herd wombats two days a week.</p>',
  datePosted: '2026-02-01',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  jobLocationType: 'TELECOMMUTE',
};
const document = JSON.stringify(posting);
const send = (body: object) => host.admin('POST', '/v1/admin/imports', body);
const request = { system: 'schema-org', board: 'demo', document, feed: 'acme' };

describe('POST /v1/admin/imports', () => {
  it('imports a document and reports each posting; again changes nothing', async () => {
    const first = await send(request);
    expect(first.status).toBe(200);
    expect(ImportReport.parse(await first.json())).toMatchObject({ feed: 'acme', created: 1, broken: 0 });
    const again = ImportReport.parse(await (await send(request)).json());
    expect(again).toMatchObject({ created: 0, unchanged: 1 });
    const found = await host.app.request('/v1/boards/demo/jobs?q=herd+wombats');
    expect(((await found.json()) as { total: number }).total).toBe(1);
  });

  it.each([
    [{}, ['/body/system', '/body/board', '/body/document']],
    [{ ...request, document: undefined }, ['/body/document']],
    [{ ...request, document: 5 }, ['/body/document']],
    [{ ...request, document: undefined, url: 'file:///etc/passwd' }, ['/body/url']],
    [{ ...request, system: 'monster' }, ['/body/system']],
    [{ ...request, feed: 'a\0b' }, ['/body/feed']],
    [{ ...request, feed: 'a'.repeat(201) }, ['/body/feed']],
    [{ ...request, all: 'yes' }, ['/body/all']],
    [{ ...request, bord: 'demo' }, ['/body/bord']],
  ])('%j is refused with pointers', async (body, pointers) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    const { errors } = await problemOf(response);
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual([...pointers].sort());
  });

  it('says which field and which system may have been meant', async () => {
    const { errors } = await problemOf(await send({ ...request, system: 'schema.org', bord: 'demo' }));
    const messages = errors?.map(({ message }) => message) ?? [];
    expect(messages).toHaveLength(2);
    expect(messages).toContainEqual(expect.stringMatching(/\. Did you mean schema-org\?$/));
    expect(messages).toContainEqual(expect.stringMatching(/\. Did you mean board\?$/));
  });

  it.each(['nobody', 'No Slug', ''])('does not import to the board %j', async (board) => {
    const response = await send({ ...request, board });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe('board-not-found');
  });

  it('says why a document is no feed, and changes nothing', async () => {
    const total = async () =>
      ((await (await host.app.request('/v1/boards/demo/jobs')).json()) as { total: number }).total;
    const before = await total();
    for (const broken of ['', '{', '<html></html>', '[[[[', '\0']) {
      const response = await send({ ...request, system: 'ashby', document: broken });
      expect(response.status).toBe(422);
      const { code, detail } = await problemOf(response);
      expect(code).toBe('feed-unreadable');
      expect(detail?.length).toBeGreaterThan(10);
    }
    expect(await total()).toBe(before);
  });

  it('closes most of a feed only when told so, and says how many it would close', async () => {
    const feed = (count: number) => {
      const jobs = Array.from({ length: count }, (_, index) => ({
        id: `${index}`,
        title: 'Fractional CFO',
        jobUrl: `https://jobs.ashbyhq.com/many/${index}`,
      }));
      return { system: 'ashby', board: 'demo', document: JSON.stringify({ jobs }), feed: 'many' };
    };
    expect((await send(feed(7))).status).toBe(200);
    const refused = await send(feed(2));
    expect(refused.status).toBe(409);
    const { code, detail } = await problemOf(refused);
    expect(code).toBe('feed-closes-many');
    expect(detail).toMatch(/^Would close 5 of this feed’s 7 open roles.+closeMany in the API\)$/);
    const allowed = await send({ ...feed(2), closeMany: true });
    expect(ImportReport.parse(await allowed.json())).toMatchObject({ unchanged: 2, closed: 5 });
    expect((await send({ ...feed(2), closeMany: 'yes' })).status).toBe(400);
  });

  it('never fetches from a private address', async () => {
    let asked = 0;
    const inside = createServer((_, res) => {
      asked += 1;
      res.end(document);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => inside.once('listening', resolve));
    const { port } = inside.address() as AddressInfo;
    for (const name of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0']) {
      const response = await send({ system: 'schema-org', board: 'demo', url: `http://${name}:${port}/` });
      expect(response.status).toBe(422);
      expect((await problemOf(response)).code).toBe('feed-unreachable');
    }
    inside.close();
    expect(asked).toBe(0);
  });

  it('takes a large feed, up to 50 MB', async () => {
    const large = { ...posting, description: `<p>${'word '.repeat(200_000)}</p>`, identifier: 'large' };
    expect((await send({ ...request, feed: 'large', document: JSON.stringify(large) })).status).toBe(200);
    const response = await send({ ...request, document: 'a'.repeat(50 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect((await problemOf(response)).code).toBe('body-too-large');
  });
});
