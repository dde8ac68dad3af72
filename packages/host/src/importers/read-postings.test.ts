import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ashby } from './ashby.js';
import { FeedUnreadable, maxPostings } from './importer.js';
import { readPostings } from './read-postings.js';
import { readFeed } from './reading.test-support.js';

const postings = (count: number) =>
  Array.from({ length: count }, (_, id) => ({
    id,
    title: 'CFO',
    jobUrl: 'https://jobs.ashbyhq.com/kite/1',
  }));

test('the event loop goes on while a long feed is read', async () => {
  let turns = 0;
  let reading = true;
  const turn = () => {
    turns += 1;
    if (reading) setImmediate(turn);
  };
  setImmediate(turn);
  await readFeed(ashby, { jobs: postings(100) });
  reading = false;
  expect(turns).toBeGreaterThanOrEqual(50);
});

test('a feed that is too long is refused before any posting of it is read', async () => {
  let read = 0;
  const reading = readPostings(postings(maxPostings + 1), z.looseObject({}), { id: 'id', title: 'title' }, () => {
    read += 1;
    return { kind: 'broken', sourceId: null, title: null, reason: '' };
  });
  await expect(reading).rejects.toThrow('The feed has 20001 postings; at most 20000 are imported at once.');
  await expect(reading).rejects.toThrow(FeedUnreadable);
  expect(read).toBe(0);
});
