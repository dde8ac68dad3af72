import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../lib/root.mjs';

const group = 'Content-Security-Policy';

/** The strictest that a page can send and still have us: its own scripts and styles, and the host's. */
function strictest(hostUrl, ...more) {
  const sources = [`script-src 'self' ${hostUrl}`, "style-src 'self'", `connect-src ${hostUrl}`, `img-src ${hostUrl}`];
  return { 'content-security-policy': ["default-src 'none'", ...sources, ...more].join('; ') };
}

const enforced = "require-trusted-types-for 'script'";
const withLists = (list) => (hostUrl) => strictest(hostUrl, enforced, `trusted-types ${list}`);

/** A page that has a Lit and an element of its own. */
const otherLit = { 'lit.js': bundleLit };
const otherLitTag = '<script type="module" src="{path}lit.js"></script>';
const beside = (markup) => `<page-greeting></page-greeting>${markup}`;

/** What browsers were before they had it. */
const withoutSetHtml = {
  scripts: { 'old.js': async () => 'delete Element.prototype.setHTML;' },
  head: '<script src="{path}old.js"></script>',
};

export const policyConditions = [
  { name: "default-src 'none', own scripts and ours", headers: (hostUrl) => strictest(hostUrl) },
  { name: `the same with ${enforced}`, headers: (hostUrl) => strictest(hostUrl, enforced) },
  { name: "Trusted Types, 'none' listed", headers: withLists("'none'"), worst: true },
  { name: 'Trusted Types, another policy listed', headers: withLists('theirs') },
  { name: 'Trusted Types, fractional-embed listed', headers: withLists('fractional-embed') },
  {
    name: 'Trusted Types, fractional-embed listed, in a browser without setHTML',
    headers: withLists('fractional-embed'),
    ...withoutSetHtml,
  },
  {
    name: "trusted-types 'none' that is not required",
    headers: (hostUrl) => strictest(hostUrl, "trusted-types 'none'"),
  },
  {
    name: 'Trusted Types, lit-html listed once, another Lit before ours',
    headers: withLists('lit-html'),
    scripts: otherLit,
    head: otherLitTag,
    place: beside,
    alsoShows: 'page-greeting p',
    own: /metadata|litPropertyMetadata|Versions/,
    worst: true,
  },
  {
    name: 'Trusted Types, lit-html listed once, another Lit after ours',
    headers: withLists('lit-html'),
    scripts: otherLit,
    tail: otherLitTag,
    place: beside,
    alsoShows: 'page-greeting p',
    own: /metadata|litPropertyMetadata|Versions/,
  },
  {
    name: 'nonces and strict-dynamic',
    nonce: 'abc',
    headers: (hostUrl) => ({
      'content-security-policy': `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${hostUrl}; img-src ${hostUrl}; base-uri 'none'; ${enforced}`,
    }),
  },
].map((condition) => ({ group, ...condition }));

async function bundleLit() {
  const contents = `import { html, LitElement } from 'lit';
    customElements.define('page-greeting', class extends LitElement { render() { return html\`<p>\${'Welcome'}</p>\`; } });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'packages', 'elements') },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
