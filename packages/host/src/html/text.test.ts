import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitizeDescription } from './sanitize.js';
import { textOfHtml } from './text.js';

test.each([
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
  ['<p>O<b>n</b>e <i> two</i></p>', 'One two'],
  ['<ul><li>One</li><li>Two</li></ul>tail<br>end', 'One\nTwo\ntail\nend'],
  ['<table><tr><td>One<td>Two</table>', 'One\nTwo'],
  ['a<script>b</script><style>c</style><svg><text>d</text></svg>e', 'a\ne'],
  ['R&amp;D &lt;lead&gt;&nbsp;', 'R&D <lead>'],
  ['', ''],
])('%s', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('composing a description keeps its words', () => {
  const word = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul>',
    '<li>',
    '</ul>',
    '<br>',
    '<div>',
    'one',
    ' two ',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(word), (parts) => {
      const html = parts.join('');
      const words = (text: string) => text.split(/\s+/).join(' ');
      expect(words(textOfHtml(sanitizeDescription(html)))).toBe(words(textOfHtml(html)));
    }),
  );
});

test('any text at all reads as lines without white space around them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (html) => {
      for (const line of textOfHtml(html).split('\n')) expect(line.trim()).toBe(line);
    }),
  );
});
