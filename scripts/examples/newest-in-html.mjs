import assert from 'node:assert/strict';

/** Whoever runs no scripts, such as a search engine, gets the three newest roles, and the tags with their attributes. */
export async function newestInHtml(url, hostUrl) {
  const html = await (await fetch(url)).text();
  const answer = await fetch(`${hostUrl}/v1/boards/demo/jobs?sort=newest&limit=3`);
  const { data, total } = /** @type {any} */ (await answer.json());
  const links = [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href, text]) => [href, text]);
  const expected = data.map(({ canonicalUrl, title }) => [canonicalUrl, title]);
  assert.deepEqual(links, expected);
  assert.match(html.replaceAll('<!-- -->', ''), new RegExp(`The newest of ${total}:`));
  assert.match(html, /<fractional-job-board [^>]*page-size="10"[^>]*>/);
  assert.match(html, /<fractional-rate-calculator [^>]*find-roles[^>]*>/);
  // Chromium takes what is slotted anew for new, so it would not tell that the heading below had moved.
  assert.match(html, /fractional-job-board\s*\{[^}]*min-height:\s*\d+rem/);
}
