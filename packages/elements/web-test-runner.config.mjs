// Element tests: real Chromium, the real host with its samples behind a proxy that fails on request.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { startTestHost } from '../../scripts/lib/test-host.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const host = await startTestHost();

export default {
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  files: ['packages/elements/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@fractional-embed/source', 'production', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig })],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
      },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head><title>Tests</title></head>
  <body>
    <script>window.testHostUrl = ${JSON.stringify(host.url)};</script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
