import { expect, test } from 'vitest';
import { htmlOfText, unescapeHtml } from './plain.js';

test.each([
  ['&lt;p&gt;R&amp;amp;D &amp;lt; 5&lt;/p&gt;', '<p>R&amp;D &lt; 5</p>'],
  ['<p>a &lt;b&gt; tag</p>', '<p>a &lt;b&gt; tag</p>'],
  ['a &amp; b', 'a &amp; b'],
])('unescapes once, and only what was escaped: %s', (html, expected) => {
  expect(unescapeHtml(html)).toBe(expected);
});

test.each([
  ['One\nline\n\nTwo < three', '<p>One<br>line</p><p>Two &lt; three</p>'],
  ['<p>HTML</p>', '<p>HTML</p>'],
  ['R&amp;D', 'R&amp;D'],
])('plain text becomes paragraphs: %s', (text, html) => {
  expect(htmlOfText(text)).toBe(html);
});

test('neither is slow on what is no HTML', () => {
  const start = performance.now();
  for (const piece of ['<p', '&lt;p', '&amp;', '<']) htmlOfText(unescapeHtml(piece.repeat(50_000)));
  expect(performance.now() - start).toBeLessThan(3000);
});
