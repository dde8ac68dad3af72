import { openStore } from './open-store.js';
import { publicUrl } from './testing/opened-store.test-support.js';
import { describePostgres, freshDatabase } from './testing/postgres.test-support.js';
import { storeSuite } from './testing/store-suite.test-support.js';

describePostgres('a store on Postgres', () => {
  storeSuite(async () => {
    const { databaseUrl, drop } = await freshDatabase();
    return { open: () => openStore({ databaseUrl, dataDir: '', publicUrl }), destroy: drop };
  });
});
