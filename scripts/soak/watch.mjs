// Loaded before the program in every process of a soak: tells what is asked over its channel, and changes nothing.

const uncaught = [];
process.on('uncaughtExceptionMonitor', (error, origin) => {
  uncaught.push(origin);
  process.send?.({ watch: 'uncaught', origin, stack: String(error?.stack ?? error).slice(0, 2_000) });
});

process.on('message', async (/** @type {{ watch?: string }} */ { watch }) => {
  if (watch !== 'memory') return;
  // What was left over says nothing about what is held; some of it goes only once it was told that it may.
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ watch: 'memory', heldBytes: heapUsed + external, rssBytes: rss });
});

process.on('disconnect', () => process.exit());
