// A process of its own that works the outbox of the store named by its argument (JSON), and says of each entry when it
// has it and when it is sent, until it is killed or its parent is gone.
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../open-store.js';

const { databaseUrl, forMs, takesMs } = JSON.parse(process.argv[2] ?? '') as Record<'forMs' | 'takesMs', number> & {
  databaseUrl: string;
};
const store = await openStore({ databaseUrl, dataDir: '', publicUrl: 'https://host.example' });
const say = (what: string, id: string, until = 0) => console.log(JSON.stringify({ what, id, at: Date.now(), until }));

process.stdin.on('end', () => process.exit()).resume();
say('open', '');
for (;;) {
  const claims = await store.outbox.claim({ kind: 'mail', now: new Date(), limit: 3, forMs });
  for (const { id, claimedUntil } of claims) say('claimed', id, claimedUntil.getTime());
  await setTimeout(claims.length > 0 ? takesMs * (0.9 + Math.random() / 10) : 5);
  for (const { id } of claims) {
    say('sent', id);
    await store.outbox.sent(id);
  }
}
