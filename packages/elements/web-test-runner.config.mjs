// Element tests: real Chromium, the real host with its samples behind a proxy that fails on request.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { startTestHost } from '../../scripts/lib/test-host.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const adminKey = 'key-of-the-element-tests';
const host = await startTestHost({ adminKey });
const closedJob = await closeOldestJob();
await askForTwoFiles('fractional-vp-sales-before-the-second-hire-at-ironbark-telemetry');

export default {
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  files: ['packages/elements/src/**/*.test.ts', '!packages/elements/src/server/*.test.ts'],
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
    <script>window.testHost = ${JSON.stringify({ url: host.url, closedJob })};</script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};

/** One role of the samples is closed, as happens to roles. @returns its slug */
async function closeOldestJob() {
  const { data } = await (await fetch(`${host.url}/v1/boards/demo/jobs?limit=100`)).json();
  const { id, slug } = data.at(-1);
  const headers = { authorization: `Bearer ${adminKey}` };
  await fetch(`${host.url}/v1/admin/jobs/${id}/close`, { method: 'POST', headers });
  return slug;
}

/** No role of the samples asks for more than one file. */
async function askForTwoFiles(slug) {
  const { id, application } = await (await fetch(`${host.url}/v1/boards/demo/jobs/${slug}`)).json();
  const plan = { id: 'plan', kind: 'file', label: 'A plan of yours', help: null, required: false, options: [] };
  const answer = await fetch(`${host.url}/v1/admin/jobs/${id}/application`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...application, questions: [...application.questions, plan] }),
  });
  if (!answer.ok) throw new Error(`${slug} can't ask for two files: ${await answer.text()}`);
}
