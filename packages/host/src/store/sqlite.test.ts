import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openStore } from './open-store.js';
import { publicUrl } from './testing/opened-store.test-support.js';
import { storeSuite } from './testing/store-suite.test-support.js';

describe('a store on SQLite', () => {
  storeSuite(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
    return {
      open: () => openStore({ dataDir, publicUrl }),
      destroy: () => rm(dataDir, { recursive: true }),
    };
  });
});
