import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conformanceCases } from '@fractional-embed/contract/conformance';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { sampleBoard, sampleDrafts } from '../samples/index.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { createApp } from './app.js';

const baseUrl = 'http://host.test';
let dataDir: string;
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-conformance-'));
  store = await openStore({ dataDir, publicUrl: baseUrl });
  const now = new Date();
  const { slug, ...board } = sampleBoard;
  await store.boards.put(slug, board, now);
  const drafts = sampleDrafts(now);
  await store.imports.apply({ board: slug, system: 'sample', feed: 'samples', complete: true, drafts, keep: [], now });
  app = createApp({ store, publicUrl: baseUrl });
});

afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

describe('the contract', () => {
  const fetch = async (request: Request) => app.fetch(request);
  for (const { name, run } of conformanceCases({ fetch, baseUrl, board: sampleBoard.slug })) it(name, run);
});
