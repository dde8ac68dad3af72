import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppDeps, createApp, openStore, type Store, sampleBoard, sampleDrafts } from '@fractional-embed/host';

export interface RealHost {
  /** What reaches the host in process. */
  fetch: (request: Request) => Promise<Response>;
  baseUrl: string;
  board: string;
  store: Store;
  close: () => Promise<void>;
}

/** The real host over SQLite, with the sample listings on the board `demo`; asked from one address. */
export async function openRealHost(change: Partial<AppDeps> = {}): Promise<RealHost> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fractional-client-'));
  const baseUrl = 'http://host.test';
  const store = await openStore({ dataDir, publicUrl: baseUrl });
  await importSamples(store);
  const app = createApp({ store, publicUrl: baseUrl, ...change });
  return {
    fetch: async (request) => app.fetch(request, { peerAddress: '203.0.113.7' }),
    baseUrl,
    board: sampleBoard.slug,
    store,
    close: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function importSamples(store: Store): Promise<void> {
  const now = new Date();
  const { slug, ...board } = sampleBoard;
  await store.boards.put(slug, board, now);
  await importDrafts(store, sampleDrafts(now));
}

/** Writes jobs as an import of the board `demo` does; nothing is closed. */
export async function importDrafts(store: Store, drafts: ReturnType<typeof sampleDrafts>): Promise<void> {
  const now = new Date();
  const feed = { board: sampleBoard.slug, system: 'sample', feed: 'samples', complete: false, keep: [] };
  await store.imports.apply({ ...feed, drafts, now });
}
