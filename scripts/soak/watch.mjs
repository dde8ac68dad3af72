// Loaded before the program in every process of a soak: tells what is asked over its channel, and changes nothing.

const uncaught = [];
process.on('uncaughtExceptionMonitor', (error, origin) => {
  uncaught.push(origin);
  process.send?.({ watch: 'uncaught', origin, stack: String(error?.stack ?? error).slice(0, 2_000) });
});

process.on('message', (/** @type {{ watch?: string }} */ { watch }) => {
  if (watch !== 'memory') return;
  // What was left over says nothing about what is held.
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ watch: 'memory', heldBytes: heapUsed + external, rssBytes: rss });
});

process.on('disconnect', () => process.exit());
