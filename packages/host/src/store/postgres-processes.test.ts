import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { draftOf } from './testing/drafts.test-support.js';
import { batchOf } from './testing/imports.test-support.js';
import { now, publicUrl } from './testing/opened-store.test-support.js';
import { describePostgres, freshDatabase } from './testing/postgres.test-support.js';
import { queryOf } from './testing/queries.test-support.js';
import { openInProcess } from './testing/store-process.test-support.js';

describePostgres('several hosts on one Postgres', () => {
  let databaseUrl: string;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ databaseUrl, drop } = await freshDatabase());
  });
  afterAll(() => drop());

  const open = () => openStore({ databaseUrl, dataDir: '', publicUrl });

  it('start together on an empty database, and share one secret', { timeout: 60_000 }, async () => {
    const options = { databaseUrl, dataDir: '', publicUrl };
    const processes = await Promise.all([openInProcess(options), openInProcess(options), openInProcess(options)]);
    await Promise.all(processes.map((process) => process.kill()));
    const said = new Set(processes.map((process) => process.said));
    expect([...said]).toEqual([expect.stringMatching(/^open [0-9a-f]{64}$/)]);
  });

  it('import the same feed at the same time without writing a job twice', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const [first] = stores;
    const board = await stores[0].boards.put('shared', {}, now);
    const drafts = Array.from({ length: 150 }, (_, index) => draftOf({ sourceId: `${index}` }));
    const results = await Promise.all(stores.map((store) => store.imports.apply(batchOf(board.slug, drafts))));
    const outcomes = results.flatMap((result) => result.outcomes.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(150);
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(300);
    expect((await first.jobs.search(board, queryOf(), { now })).total).toBe(150);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('see at once what another one wrote', async () => {
    const [writer, reader] = await Promise.all([open(), open()]);
    const board = await writer.boards.put('fresh', {}, now);
    const stages = async () => (await reader.jobs.search(board, queryOf(), { now })).facets.stage;
    const importStage = (stage: string) => {
      return writer.imports.apply(batchOf(board.slug, [draftOf({ company: { ...draftOf().company, stage } })]));
    };
    for (const stage of ['seed', 'bootstrapped', 'seed', 'public']) {
      await importStage(stage);
      expect(await stages()).toEqual([{ value: stage, count: 1 }]);
    }
    await Promise.all([writer.close(), reader.close()]);
  });
});
