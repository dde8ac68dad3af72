import { defineConfig } from 'vitest/config';

// Tests read the packages' sources through this export condition, so that they run unbuilt.
const conditions = ['@fractional-embed/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // A worker loads the host once, not once for each of 160 files: that was half of the time.
    isolate: false,
    // What takes long on a busy machine is no failure; what hangs is.
    testTimeout: 30_000,
    setupFiles: ['scripts/lib/quiet-lit.mjs'],
    include: [
      'packages/{contract,client,rates,host}/src/**/*.test.ts',
      'packages/elements/src/server/*.test.ts',
      'scripts/**/*.test.ts',
    ],
  },
});
