import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { elements, withApp } from './app-page.mjs';

const guides = ['docs/embedding.md', 'packages/elements/README.md'];
const renderRoles = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.querySelector('#app')).render(createElement(Roles));`;

/** What the guides say to React and Vue, pasted as it stands: ten roles, or a page of them, and a click that is heard. */
export async function frameworkSnippets({ hostUrl, chromium }) {
  const texts = await Promise.all(guides.map((file) => readFile(join(root, file), 'utf8')));
  const guide = texts.join('\n').replaceAll('https://jobs.example.com', hostUrl);
  // What servers run, scripts/packages/server-snippets.mjs does.
  const react = snippets(guide, 'jsx').filter((snippet) => !snippet.includes('elements/server'));
  const vue = snippets(guide, 'vue');
  assert.deepEqual([react.length, vue.length], [3, 1], 'say here what the new snippet does');
  const apps = [
    ...react.map((snippet) => ({ snippet, loader: 'jsx', code: snippet + renderRoles })),
    ...vue.map((snippet) => ({ snippet, loader: 'ts', code: compileVue(snippet) })),
  ];
  const browser = await openBrowser(chromium);
  try {
    for (const { snippet, ...app } of apps) {
      await withApp(browser, { ...app, body: '<div id="app"></div>' }, (page) => showsRoles(page, snippet));
    }
  } finally {
    await browser.close();
  }
}

function snippets(markdown, language) {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language ? [code] : [],
  );
}

/** As Vue's plugin for Vite does it, with the setting that the guide names. */
function compileVue(source) {
  const { compileScript, parse } = createRequire(join(elements, 'package.json'))('vue/compiler-sfc');
  const isCustomElement = (tag) => tag.startsWith('fractional-');
  const { descriptor } = parse(source, { filename: 'Roles.vue', templateParseOptions: { isCustomElement } });
  const { content } = compileScript(descriptor, { id: 'roles', inlineTemplate: true, genDefaultAs: 'Roles' });
  return `${content}\nimport { createApp } from 'vue';\ncreateApp(Roles).mount('#app');`;
}

async function showsRoles(page, snippet) {
  const titles = page.locator('[part="job-title"]');
  const listens = /job-?select/i.test(snippet);
  await titles.nth(listens ? 9 : 19).waitFor();
  if (!listens) return;
  assert.equal(await titles.count(), 10);
  const logged = page.waitForEvent('console');
  await titles.first().click();
  assert.equal((await logged).text(), (await titles.first().innerText()).trim());
}
